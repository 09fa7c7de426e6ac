import { dutchPack } from '@hwlint/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, ExampleCollector } from './example-collector.ts';

const candidate = (text: string, found: string, ruleId = 'no-required-internet'): Candidate => ({
  ruleId,
  key: 'language-and-access',
  found,
  text,
  suggestion: 'Schrijf “bladzijde”',
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
      suggestion: 'Schrijf “bladzijde”',
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

describe('what may name somebody', () => {
  const examplesOf = (text: string, found: string, suggestion = 'Schrijf “bladzijde”') => {
    const collector = new ExampleCollector(dutchPack());
    collector.add({ ...candidate(text, found), suggestion });
    return collector.examplesOf('language-and-access');
  };

  test('takes no sentence whose words found hold a name', () => {
    expect(examplesOf('Vraag de mama van Lies om alles te verbeteren.', 'mama van Lies om alles')).toEqual(
      [],
    );
    expect(examplesOf('Lees met de buur, JVD kijkt na.', 'JVD', 'Schrijf “Juf Van Damme”')).toEqual([]);
    expect(examplesOf('Kijk samen op padlet.com/juf-an.', 'padlet.com/juf-an')).toEqual([]);
  });

  test('leaves out a suggestion that says a name', () => {
    expect(examplesOf('Maak wisk. met je buur.', 'wisk.', 'Schrijf “Juf Van Damme”')[0]).not.toHaveProperty(
      'suggestion',
    );
    expect(examplesOf('Maak wisk. met je buur.', 'wisk.', 'Schrijf “wiskunde”')).toMatchObject([
      { suggestion: 'Schrijf “wiskunde”' },
    ]);
  });

  test('takes a title and its name for one sentence', () => {
    const [example] = examplesOf('Zoek het op internet met m. Bakker en zijn broer.', 'op internet');
    expect(example?.text).toBe('Zoek het op internet met m. ▒▒▒ en zijn broer.');
  });
});
