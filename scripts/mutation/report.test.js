import { expect, test } from 'vitest';
import { jsonOf, summaryOf, survivorsOf } from './report.js';

const mutant = (sort, name, killedBy, reached = true) => ({
  sort,
  owner: 'no-platform',
  name,
  off: [],
  changes: [],
  killedBy,
  reached,
});
const tried = [
  mutant('rule unless', 'no-platform › unless a', 'the figures of entries'),
  mutant('rule unless', 'no-platform › unless b', undefined),
  mutant('fact', 'fact c', undefined, false),
];

test('every mutant is counted, by its sort and over all', () => {
  expect(summaryOf(tried)).toEqual([
    { sort: 'fact', mutants: 1, killed: 0, survivors: 1, unreached: 1 },
    { sort: 'rule unless', mutants: 2, killed: 1, survivors: 1, unreached: 0 },
    { sort: 'all', mutants: 3, killed: 1, survivors: 2, unreached: 1 },
  ]);
});

test('survivors are named, with those that no test comes to', () => {
  expect(survivorsOf(tried)).toEqual(['no-platform › unless b', 'fact c (no test comes to it)']);
});

test('the JSON names what notices each mutant, and single patterns only when they were tried', () => {
  const report = JSON.parse(jsonOf(tried));
  expect(report.mutants.map(({ killedBy }) => killedBy)).toEqual(['the figures of entries', null, null]);
  expect(Object.keys(report)).toEqual(['summary', 'mutants']);
  expect(JSON.parse(jsonOf(tried, [tried[1]])).patterns).toEqual([
    {
      sort: 'rule unless',
      owner: 'no-platform',
      name: 'no-platform › unless b',
      killedBy: null,
      reached: true,
    },
  ]);
});
