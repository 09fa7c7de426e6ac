import type { WholePlanCheck } from './check.ts';

interface Prose {
  words: number;
  sentences: number;
  /** The first sentence that is too long, and how many words it has. */
  tooLong?: { entryIndex: number; start: number; end: number; words: number };
}

/**
 * Speaks once a plan, at its first sentence that is too long, where the running text to parents is
 * long enough to be read as text (50 words, 3 sentences). Options: `mostWords` (20).
 */
export const plainSentences: WholePlanCheck<Prose> = {
  of: 'plan',
  begin: () => ({ words: 0, sentences: 0 }),
  add(sum, { entry, analysis, index }, { options }) {
    if (entry.kind !== 'message' || analysis.infos.length === 0) return;
    sum.words += analysis.infos.length;
    sum.sentences += analysis.ranges.length;
    if (sum.tooLong) return;
    const mostWords = Number(options.mostWords ?? 20);
    const range = analysis.ranges.find(({ from, to }) => to - from > mostWords);
    if (!range) return;
    const start = analysis.tokens.starts[range.from] as number;
    const end = analysis.tokens.ends[range.to - 1] as number;
    sum.tooLong = { entryIndex: index, start, end, words: range.to - range.from };
  },
  join(sum, later) {
    sum.words += later.words;
    sum.sentences += later.sentences;
    if (!sum.tooLong && later.tooLong) sum.tooLong = later.tooLong;
  },
  sites: ({ tooLong }) => (tooLong ? [tooLong] : []),
  hits({ words, sentences, tooLong }) {
    if (!tooLong || words < 50 || sentences < 3) return [];
    const { words: inSentence, ...place } = tooLong;
    return [{ ...place, values: { words: String(inSentence) } }];
  },
};
