import { corpusOf } from './corpora.js';
import { examplesOf } from './examples.js';
import { patternsOf } from './mutants.js';
import { PatternSwitch } from './pattern-switch.js';
import { Reads } from './reads.js';
import { withChanges } from './with-changes.js';

/** An example fails before anything is switched off, so that nothing can be told from it. */
export class FailingExample extends Error {}

/**
 * Tries mutants on a pack, each by itself, against the examples of its rules and facts and the counts of
 * labelled corpora. The pack is changed in place, and is as it was when this returns.
 * @param core the exports of core.ts
 * @param {Record<string, object[]>} corpora labelled items by the name of their corpus
 * @param {import('./mutants.js').Mutant[]} mutants of this very pack
 * @returns the mutants, each with `killedBy`, the first test that notices it (undefined when none does), and
 *   `reached`: whether any test comes to what it changes
 * @throws FailingExample
 */
export function tryMutants(core, pack, corpora, mutants) {
  const reads = new Reads();
  const configs = new Set([core.defaultConfig, ...pack.rules.map(core.exampleConfig)]);
  const indexes = [...configs].map((config) => core.engineFor(pack, config, 0).pack.index);
  const patterns = new PatternSwitch(indexes, (data) => reads.note(data, 'match'));
  try {
    const tests = {
      examples: examplesOf(core, pack),
      corpora: Object.entries(corpora).map(([name, items]) => corpusOf(core, pack, name, items)),
    };
    watch(pack, reads);
    const before = passAll(tests, reads);
    reads.stop();
    return mutants.map((mutant) => {
      const readers = readersOf(mutant, reads);
      const killedBy = patterns.without(mutant.off, () =>
        withChanges(mutant.changes, () => firstToNotice(mutant, tests, readers, before)),
      );
      return { ...mutant, killedBy, reached: readers.size > 0 };
    });
  } finally {
    reads.stop();
    patterns.remove();
  }
}

function watch({ rules, facts }, reads) {
  for (const rule of rules) reads.watch(rule, ['check', 'unless', 'when', 'yieldsTo']);
  for (const data of [...rules.flatMap((rule) => rule.patterns), ...facts.flatMap(patternsOf)]) {
    reads.watch(data, ['unless', 'when', 'despite', 'within']);
  }
}

/** Runs every test with nothing switched off. @returns the counts of each item of the corpora */
function passAll({ examples, corpora }, reads) {
  for (const example of examples) {
    const problem = reads.by(example, example.problem);
    if (problem) throw new FailingExample(`With nothing switched off, the ${example.name}\n${problem}`);
  }
  const items = corpora.flatMap((corpus) => corpus.items);
  return new Map(items.map((item) => [item, reads.by(item, item.counts)]));
}

/** The tests that come to what a mutant changes. All others go as they went before. */
function readersOf({ off, changes }, reads) {
  const ofPatterns = off.flatMap(({ data }) => [...reads.of(data, 'match')]);
  return new Set([...ofPatterns, ...changes.flatMap(({ object, field }) => [...reads.of(object, field)])]);
}

/** The examples of the mutant's own rule or fact first: they are the likeliest to notice. */
function firstToNotice({ owner }, { examples, corpora }, readers, before) {
  const isOwn = (example) => Number(example.owner === owner);
  const reading = examples.filter((example) => readers.has(example));
  const failing = reading.toSorted((a, b) => isOwn(b) - isOwn(a)).find(({ problem }) => problem());
  if (failing) return failing.name;
  const moved = corpora.find(({ items }) =>
    areOthers(
      items.filter((item) => readers.has(item)),
      before,
    ),
  );
  return moved && `the figures of ${moved.name}`;
}

/** Whether the counts of these items, added up, are others than before. */
function areOthers(items, before) {
  const sums = [];
  for (const item of items) {
    const known = before.get(item);
    item.counts().forEach((count, index) => {
      sums[index] = (sums[index] ?? 0) + count - known[index];
    });
  }
  return sums.some((sum) => sum !== 0);
}
