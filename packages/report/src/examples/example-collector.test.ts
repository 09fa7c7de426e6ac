import { dutchPack } from '@hwlint/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, ExampleCollector } from './example-collector.ts';

const candidate = (text: string, found: string, ruleId = 'no-required-internet'): Candidate => ({
  ruleId,
  key: 'language-and-access',
  found,
  text,
  suggestion: 'Noem een andere weg',
});

test('takes the sentence around the words, and the one with the least to mask', () => {
  const collector = new ExampleCollector(dutchPack());
  collector.add(candidate('Vraag het aan Griet. Zoek met Griet op internet.', 'op internet'));
  collector.add(candidate('Hoi! Zoek het op internet. Tot morgen!', 'op internet'));
  expect(collector.examplesOf('language-and-access').slice(0, 1)).toEqual([
    {
      ruleId: 'no-required-internet',
      text: 'Zoek het op internet.',
      found: 'op internet',
      suggestion: 'Noem een andere weg',
    },
  ]);
  expect(collector.examplesOf('purpose')).toEqual([]);
});

test('takes the best of each rule first, and fills up with others of one rule', () => {
  const collector = new ExampleCollector(dutchPack());
  for (const text of [
    'Zoek het op internet.',
    'Kijk dit op internet.',
    'Lees het op internet.',
    'Maak het op internet.',
  ])
    collector.add(candidate(text, 'op internet'));
  expect(collector.examplesOf('language-and-access')).toHaveLength(3);
  collector.add(candidate('Schrijf het voluit op blz. 3.', 'blz.', 'no-abbreviation'));
  const rules = collector.examplesOf('language-and-access').map(({ ruleId }) => ruleId);
  expect(rules.slice(0, 2).sort()).toEqual(['no-abbreviation', 'no-required-internet']);
});

test('does not depend on the order', () => {
  const texts = ['Zoek op internet.', 'Kijk op internet.', 'Lees op internet.', 'Emma zoekt op internet.'];
  const shuffled = fc.shuffledSubarray(texts, { minLength: texts.length });
  const examples = (all: readonly string[]) => {
    const collector = new ExampleCollector(dutchPack());
    for (const text of all) collector.add(candidate(text, 'op internet'));
    return collector.examplesOf('language-and-access');
  };
  fc.assert(
    fc.property(shuffled, (all) => {
      expect(examples(all)).toEqual(examples(texts));
    }),
    { numRuns: 10 },
  );
});
