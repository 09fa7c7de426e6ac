import { describe, expect, it } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from '../rules/compiled-pack.ts';
import { aFact, aPack } from '../rules/testing.ts';
import { Analysis } from './analysis.ts';
import { EntryFacts } from './entry-facts.ts';

const facts = [
  aFact('may', { clause: ['mag', { match: 'kan .{0,3} thuis', unless: ['not'] }] }),
  aFact('free', { sentence: ['wie wil'] }),
  aFact('class', { entry: ['huiswerkklas', { match: 'school', unless: ['not'] }] }),
  aFact('always', { plan: ['altijd'] }),
  aFact('hear', { sentence: ['{opvragen}', '#Platform'] }),
  aFact('not', { clause: ['niet', { match: 'nooit', unless: ['not'] }] }),
];
const pack = compilePack(aPack([], facts), dutch, { platforms: [], glossary: [] });

function factsOf(text: string, ...headings: string[]): EntryFacts {
  const read = (each: string) => new Analysis(each, pack.words, pack.language);
  return new EntryFacts(pack, read(text), headings.map(read));
}

/** The spots, as `sentence.clause`, at which a fact holds. */
function spots(fact: string, text: string, ...headings: string[]): string[] {
  const entry = factsOf(text, ...headings);
  const analysis = new Analysis(text, pack.words, pack.language);
  return analysis.ranges.flatMap((_, sentence) => {
    const last = analysis.sentence(sentence).words.at(-1)?.clause ?? 0;
    return Array.from({ length: last + 1 }, (_, clause) => clause)
      .filter((clause) => entry.holds(fact, { sentence, clause }))
      .map((clause) => `${sentence}.${clause}`);
  });
}

describe('holds', () => {
  it.each([
    ['may', 'Lees dit, dat mag ook. Maak blad 3.', ['0.1']],
    ['may', 'Dat kan, als je wil, thuis.', ['0.0', '0.1', '0.2']],
    ['free', 'Lees dit, wie wil tekent. Maak blad 3.', ['0.0', '0.1']],
    ['class', 'Lees dit. Ga naar de huiswerkklas. Klaar.', ['0.0', '1.0', '2.0']],
    ['always', 'Het kan. Altijd.', ['0.0', '1.0']],
    ['may', 'Lees dit.', []],
    ['unknown', 'Lees dit.', []],
    ['hear', 'Lees dit. Vraag het op.', ['1.0']],
    ['hear', 'Vraag het. Maak het op Google Meet.', ['1.0']],
  ])('%s in %s', (fact, text, expected) => {
    expect(spots(fact, text)).toEqual(expected);
  });

  it('everywhere under a heading that says it, however far it reaches there', () => {
    expect(spots('may', 'Lees dit. Maak dat.', 'Week 3', 'Dit mag')).toEqual(['0.0', '1.0']);
  });

  it('not where a fact of the same clause lifts it, before or behind it', () => {
    expect(spots('class', 'Niet op school')).toEqual([]);
    expect(spots('class', 'Op school niet')).toEqual([]);
    expect(spots('class', 'Op school, thuis niet')).toEqual(['0.0', '0.1']);
    expect(spots('class', 'Niet thuis. Op school.')).toEqual(['0.0', '1.0']);
    expect(spots('class', 'Op school. Niet thuis. Op school niet.')).toEqual(['0.0', '1.0', '2.0']);
  });

  it('is lifted by a fact that is lifted itself, so that no two wait for each other', () => {
    expect(spots('not', 'nooit')).toEqual([]);
    expect(spots('class', 'Nooit op school')).toEqual([]);
  });

  it('is lifted pattern by pattern', () => {
    expect(spots('may', 'Dat kan niet thuis')).toEqual([]);
    expect(spots('may', 'Dat mag niet thuis')).toEqual(['0.0']);
  });
});

describe('says', () => {
  it.each([
    ['may', 'Lees dit. Dat mag.', true],
    ['free', 'Lees dit. Wie wil tekent.', true],
    ['class', 'Op school niet', false],
    ['may', 'Lees dit.', false],
  ])('%s: %s', (fact, text, expected) => {
    expect(factsOf(text).says(fact)).toBe(expected);
  });

  it('hears the entry only, headingSays its headings only', () => {
    const entry = factsOf('Lees dit', 'Dat mag', 'Week 3');
    expect([entry.says('may'), entry.headingSays('may')]).toEqual([false, true]);
    expect([factsOf('Dat mag').headingSays('may'), factsOf('Dat mag', 'Week 3').headingSays('may')]).toEqual([
      false,
      false,
    ]);
  });
});

it('saidForPlan wants a pattern that reaches the plan', () => {
  const facts = ['always', 'class'];
  expect(factsOf('Altijd in de huiswerkklas').saidForPlan(facts)).toEqual(['always']);
  expect(factsOf('Lees dit', 'Altijd').saidForPlan(facts)).toEqual([]);
});
