import { expect, test } from 'vitest';
import { figures, score } from './score.js';

const item = (id, text, ...labels) => ({ id, text, labels });
const label = (rule, text, optional) => ({ rule, text, ...(optional ? { optional } : {}) });
const finding = (entryId, ruleId, text) => ({ entryId, ruleId, text });

test('a rule that speaks anywhere on a labelled item has found it', () => {
  const items = [item('1', 'Maak het op Bingel, online.', label('no-required-internet', 'Bingel'))];
  const { total } = score(items, [finding('1', 'no-required-internet', 'online')]);
  expect(total).toEqual({ tp: 1, fp: 0, fn: 0 });
});

test('short forms count one by one, by overlap', () => {
  const items = [
    item('1', 'blz. 3 oef. 4', label('no-abbreviation', 'blz.'), label('no-abbreviation', 'oef.')),
  ];
  const { total, errors } = score(items, [
    finding('1', 'no-abbreviation', 'blz'),
    finding('1', 'no-abbreviation', '4'),
  ]);
  expect(total).toEqual({ tp: 1, fp: 1, fn: 1 });
  expect(errors.map(({ kind, words }) => [kind, words])).toEqual([
    ['missed', 'oef.'],
    ['false alarm', '4'],
  ]);
});

test('an optional label counts neither way', () => {
  const items = [
    item('1', 'Werk op A3.', label('no-home-materials', 'A3', true)),
    item('2', 'Neem verf mee.', label('no-home-materials', 'verf')),
  ];
  expect(score(items, [finding('1', 'no-home-materials', 'A3')]).total).toEqual({ tp: 0, fp: 0, fn: 1 });
});

test('clean items that are flagged are counted', () => {
  const items = [item('1', 'Lees.'), item('2', 'Neem verf mee.', label('no-home-materials', 'verf'))];
  const result = score(items, [finding('1', 'no-home-materials', 'Lees')]);
  expect([result.clean, result.cleanFlagged]).toEqual([1, 1]);
});

test('rules without a label are left out', () => {
  const { total } = score([item('1', 'Lees.')], [finding('1', 'no-overload', 'Lees')]);
  expect(total).toEqual({ tp: 0, fp: 0, fn: 0 });
});

test('nothing to be wrong about is 1', () => {
  expect(figures({ tp: 0, fp: 0, fn: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  const { precision, recall, f1 } = figures({ tp: 3, fp: 1, fn: 2 });
  expect([precision, recall]).toEqual([0.75, 0.6]);
  expect(f1).toBeCloseTo(2 / 3);
});
