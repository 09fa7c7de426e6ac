import { expect, test } from 'vitest';
import { corpusFile, readItems } from '../eval/corpora.js';
import { score } from '../eval/score.js';
import { toCsv } from '../eval/to-csv.js';
import * as core from './core.ts';
import { corpusOf, countsOf } from './corpora.js';

test('the counts of the items add up to the figures of a corpus', () => {
  const pack = core.dutchPack();
  const labelled = readItems(corpusFile('entries')).slice(0, 60);
  const agenda = core.readAgenda(new TextEncoder().encode(toCsv(labelled)), { path: 'corpus.csv' });
  const whole = countsOf(score(labelled, core.lint(agenda, { pack }).findings));
  const { items } = corpusOf(core, pack, 'entries', labelled);
  const sums = items
    .map(({ counts }) => counts())
    .reduce((sum, counts) => sum.map((count, index) => count + counts[index]));
  expect(sums).toEqual(whole);
});
