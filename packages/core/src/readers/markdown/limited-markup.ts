import type { Data, Processor } from 'unified';

/** The most signs in one paragraph that are tried as markup within a line. The fullest that we saw has some tens. */
export const mostSigns = 1_000;

/** Signs that may open or close markup within a line. */
const signs = '*_~[!';
const backtick = 96;

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, { readonly tokenize: unknown }>;

/**
 * Takes the signs of a paragraph that has more of them than {@link mostSigns} as they stand, from there on: the parser
 * looks for the other end of each among all others, in a time that grows with their square.
 */
export function limitedMarkup(this: Processor): void {
  const data = this.data();
  const text = Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), literalRun]));
  const extension = { text: { ...text, [backtick]: literalBackticks } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

/** How many signs the tokenizer of a paragraph has met. */
const met = new WeakMap<object, number>();

const literalRun: Construct = {
  name: 'literalRun',
  tokenize(effects, ok, nok) {
    const count = (met.get(this) ?? 0) + 1;
    met.set(this, count);
    return (first) => {
      if (count <= mostSigns) return nok(first);
      effects.enter('data');
      return run(first);

      function run(code: typeof first): ReturnType<typeof ok> {
        if (code === first) {
          effects.consume(code);
          return run;
        }
        effects.exit('data');
        return ok(code);
      }
    };
  },
};

/** Backticks are tried where they start, as the parser itself does: none of a run by itself. */
const literalBackticks: Construct = {
  ...literalRun,
  previous(code) {
    return code !== backtick || this.events.at(-1)?.[1].type === 'characterEscape';
  },
};
