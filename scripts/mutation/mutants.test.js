import { expect, test } from 'vitest';
import { mutantsOf, patternMutantsOf } from './mutants.js';
import { aPack, aRule, platformRule, saidBy } from './testing.js';

const pack = aPack(
  [
    platformRule({
      patterns: [
        '#Platform',
        { match: '[tablet] mee', unless: ['a'], when: ['b', 'a'], despite: ['a'], within: 'clause' },
      ],
      unless: ['a', 'b'],
      yieldsTo: ['no-notice'],
    }),
    aRule('no-notice', { check: 'short-notice', when: ['a'] }),
  ],
  [saidBy('a', ['wie wil', { match: 'mag', unless: ['b'], within: 'clause' }]), saidBy('b', ['thuis'])],
);

test('everything that can be switched off is, once', () => {
  expect(mutantsOf(pack).map(({ sort, owner, name }) => [sort, owner, name])).toEqual([
    ['rule patterns', 'no-platform', 'no-platform › its patterns'],
    ['rule unless', 'no-platform', 'no-platform › unless a'],
    ['rule unless', 'no-platform', 'no-platform › unless b'],
    ['rule yieldsTo', 'no-platform', 'no-platform › yieldsTo no-notice'],
    ['pattern unless', 'no-platform', 'no-platform › "[tablet] mee" › unless a'],
    ['pattern when', 'no-platform', 'no-platform › "[tablet] mee" › when b'],
    ['pattern when', 'no-platform', 'no-platform › "[tablet] mee" › when a'],
    ['pattern despite', 'no-platform', 'no-platform › "[tablet] mee" › despite a'],
    ['pattern within', 'no-platform', 'no-platform › "[tablet] mee" › within clause'],
    ['check', 'no-notice', 'no-notice › check short-notice'],
    ['rule when', 'no-notice', 'no-notice › when a'],
    ['fact', 'a', 'fact a'],
    ['fact pattern unless', 'a', 'fact a › "mag" › unless b'],
    ['fact pattern within', 'a', 'fact a › "mag" › within clause'],
    ['fact', 'b', 'fact b'],
  ]);
});

test('an exception is taken out of its list, and the others stay', () => {
  const [rule] = pack.rules;
  const { changes, off } = mutantsOf(pack).find(({ name }) => name === 'no-platform › unless a');
  expect(changes).toEqual([{ object: rule, field: 'unless', value: ['b'] }]);
  expect(off).toEqual([]);
});

test('each pattern of a rule or fact is switched off by itself', () => {
  const mutants = patternMutantsOf(pack);
  expect(mutants.map(({ name }) => name)).toEqual([
    'no-platform › "#Platform"',
    'no-platform › "[tablet] mee"',
    'fact a › "wie wil"',
    'fact a › "mag"',
    'fact b › "thuis"',
  ]);
  expect(mutants.map(({ off }) => off.length)).toEqual([1, 1, 1, 1, 1]);
});

test('patterns that share an exception lose it together, and are switched off one by one', () => {
  const grouped = { rules: [], facts: [saidBy('a', [{ match: ['wie wil', 'mag'], unless: ['b'] }])] };
  expect(mutantsOf(grouped).map(({ name, off }) => [name, off.length])).toEqual([
    ['fact a', 2],
    ['fact a › "wie wil" and 1 more › unless b', 0],
  ]);
  expect(patternMutantsOf(grouped).map(({ name }) => name)).toEqual(['fact a › "wie wil"', 'fact a › "mag"']);
});
