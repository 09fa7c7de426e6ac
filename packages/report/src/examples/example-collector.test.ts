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
  expect(collector.examplesOf('language-and-access')).toEqual([
    {
      ruleId: 'no-required-internet',
      text: 'Zoek het op internet.',
      found: 'op internet',
      suggestion: 'Noem een andere weg',
    },
  ]);
  expect(collector.examplesOf('purpose')).toEqual([]);
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
