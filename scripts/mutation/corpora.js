import { labelledRules, score } from '../eval/score.js';
import { toCsv } from '../eval/to-csv.js';

/**
 * A labelled corpus item by item, each linted as a file of its own. Items tell no class, so each is a plan
 * of its own in any file, and the counts of all of them add up to the figures of the corpus.
 * @param core the exports of core.ts
 * @returns {{name: string, items: {counts: () => number[]}[]}} `counts` lints the item as the pack is now:
 *   for each labelled rule what is found, found wrongly and missed, then whether a clean item is flagged
 */
export function corpusOf(core, pack, name, labelled) {
  const rules = labelledRules(labelled);
  const items = labelled.map((item) => {
    const agenda = core.readAgenda(new TextEncoder().encode(toCsv([item])), { path: 'corpus.csv' });
    const counts = () => {
      const { findings } = core.lint(agenda, { pack, cacheSize: 0 });
      return countsOf(score([item], findings, rules));
    };
    return { counts };
  });
  return { name, items };
}

/** The numbers that are committed of a score, in one list. */
export function countsOf({ tallies, cleanFlagged }) {
  return [...[...tallies.values()].flatMap(({ tp, fp, fn }) => [tp, fp, fn]), cleanFlagged];
}
