import { expect, it } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from '../rules/compiled-pack.ts';
import { aFact, aPack, aRule } from '../rules/testing.ts';
import { Analysis } from './analysis.ts';
import { triggersAt } from './triggers.ts';

const patterns = ['#Platform', '{opvragen}', 'thuis', '{nakijken}'];
const pack = compilePack(
  aPack([aRule('no-x', { patterns })], [aFact('optional', { clause: ['thuis'] })]),
  dutch,
  { platforms: [], glossary: [] },
);

/** For each word of a sentence the patterns that it triggers there. */
function triggered(text: string): string[] {
  const { infos, ranges } = new Analysis(text, pack.words, pack.language);
  const [range] = ranges;
  return infos.flatMap(({ normal }, at) =>
    (range ? triggersAt(infos, range, at) : [])
      .flatMap(({ rules }) => rules)
      .map((number) => `${normal} ${patterns[number]}`),
  );
}

it.each([
  ['Maak het op Bingel', ['bingel #Platform']],
  ['Maak het op Google Meet', ['google #Platform']],
  ['Zoek het op Google', []],
  ['Vraag de woordjes op', ['vraag {opvragen}']],
  ['Probeer ze op te vragen', ['vragen {opvragen}']],
  ['Vraag het je juf', []],
  [`Vraag ${'nog '.repeat(13)}op`, ['vraag {opvragen}']],
  [`Vraag ${'nog '.repeat(14)}op`, []],
  ['Kijk het thuis na', ['kijk {nakijken}', 'thuis thuis']],
])('in %s', (text, expected) => {
  expect(triggered(text)).toEqual(expected);
});

it('looks for a particle within the sentence only', () => {
  const { infos, ranges } = new Analysis('Vraag het. Kijk op', pack.words, pack.language);
  expect(ranges).toHaveLength(2);
  expect(triggersAt(infos, ranges[0] ?? { from: 0, to: 0 }, 0).flatMap(({ rules }) => rules)).toEqual([]);
});

it('keeps the patterns of facts apart, by fact', () => {
  const { infos, ranges } = new Analysis('thuis', pack.words, pack.language);
  const [own] = triggersAt(infos, ranges[0] ?? { from: 0, to: 0 }, 0);
  expect(own).toEqual({ rules: [2], facts: new Map([['optional', [4]]]) });
});
