import type { PlanCheck } from './check.ts';

/**
 * Speaks once a plan, at its first sentence that is too long, where the running text to parents is
 * long enough to be read as text (50 words, 3 sentences). Options: `mostWords` (20).
 */
export const plainSentences: PlanCheck = ({ entries, options }) => {
  const mostWords = Number(options.mostWords ?? 20);
  const prose = entries.filter(
    ({ entry, analysis }) => entry.kind === 'message' && analysis.infos.length > 0,
  );
  const words = prose.reduce((sum, { analysis }) => sum + analysis.infos.length, 0);
  const sentences = prose.reduce((sum, { analysis }) => sum + analysis.ranges.length, 0);
  if (words < 50 || sentences < 3) return [];
  for (const { analysis, index } of prose) {
    for (const range of analysis.ranges) {
      if (range.to - range.from <= mostWords) continue;
      const start = analysis.tokens.starts[range.from] as number;
      const end = analysis.tokens.ends[range.to - 1] as number;
      return [{ entryIndex: index, start, end, values: { words: String(range.to - range.from) } }];
    }
  }
  return [];
};
