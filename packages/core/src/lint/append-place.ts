import type { Sentence, SentenceWord } from '../language/sentence.ts';
import { mostWords } from '../language/sentences.ts';

/**
 * Where words can be added to a sentence: behind its last word, before what ends it (a stop, "?", "…", an
 * emoji). Brackets and quotation marks that open behind the first word found are closed before the addition;
 * those that open earlier hold the addition too.
 * @param from index of the first of the words found
 * @returns an offset of the entry's text, or undefined where the sentence was cut and does not end here
 */
export function appendPlace({ words }: Sentence, from: number): number | undefined {
  if (words.length >= mostWords) return undefined;
  const last = words.at(-1) as SentenceWord;
  const open: string[] = [];
  for (let index = from; index < words.length - 1; index += 1) {
    const { after } = words[index] as SentenceWord;
    if (after === ' ') continue;
    for (const { pair, opens } of marksIn(after)) {
      if (opens) open.push(pair);
      else if (open.includes(pair)) open.length = open.lastIndexOf(pair);
    }
  }
  let place = last.end + (isDotted(last) ? 1 : 0);
  for (const { pair, opens, end } of marksIn(last.after.slice(0, longestGap).replace(/[\n|•·].*/su, ''))) {
    if (opens || !open.includes(pair)) break;
    open.length = open.lastIndexOf(pair);
    place = last.end + end;
  }
  return place;
}

interface Mark {
  /** The sign that opens such a pair. */
  readonly pair: string;
  readonly opens: boolean;
  /** Offset behind it, within the signs between two words. */
  readonly end: number;
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«' };
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  "'": "'",
  '‘': "'",
  '’': "'",
  '‚': "'",
};

/** Signs that are looked at between two words, so that cost stays linear in the text. */
const longestGap = 40;

/** Brackets and quotation marks between two words. A quotation mark opens where nothing stands close before it. */
function* marksIn(gap: string): Generator<Mark> {
  for (let at = 0; at < Math.min(gap.length, longestGap); at += 1) {
    const sign = gap.charAt(at);
    const quote = quotes[sign];
    if (quote !== undefined) yield { pair: quote, opens: /[\s([{]/u.test(gap.charAt(at - 1)), end: at + 1 };
    else if (/[([{«]/u.test(sign)) yield { pair: sign, opens: true, end: at + 1 };
    else if (Object.hasOwn(pairs, sign)) yield { pair: pairs[sign] as string, opens: false, end: at + 1 };
  }
}

/** "a.u.b.": the stop belongs to the word. */
function isDotted({ raw, after, tags }: SentenceWord): boolean {
  return after.startsWith('.') && !tags.has('Address') && /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(raw);
}
