import { describe, expect, it } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from '../rules/compiled-pack.ts';
import type { Rule } from '../rules/rule.ts';
import { aFact, aPack, aRule } from '../rules/testing.ts';
import { Analysis } from './analysis.ts';
import { EntryFacts } from './entry-facts.ts';
import { patternHits } from './pattern-hits.ts';

const facts = [
  aFact('optional', { clause: ['mag'] }),
  aFact('parents', { entry: ['ouders'] }),
  aFact('school', { sentence: ['klas'] }),
];

function hits(rules: readonly Rule[], text: string, isActive: (pattern: number) => boolean = () => true) {
  const pack = compilePack(aPack(rules, facts), dutch, { platforms: [], glossary: [] });
  const analysis = new Analysis(text, pack.words, pack.language);
  return patternHits(pack, analysis, new EntryFacts(pack, analysis), isActive);
}

/** Each hit as rule, words and further words. */
function found(rules: readonly Rule[], text: string, isActive?: (pattern: number) => boolean): string[] {
  return hits(rules, text, isActive).map(({ rule, start, end, related }) =>
    [rule.id, ...[{ start, end }, ...related].map((span) => text.slice(span.start, span.end))].join(' | '),
  );
}

const platform = aRule('no-platform', { patterns: ['op [#Platform{1,3}]'], unless: ['optional'] });
const device = aRule('no-device', { patterns: ['[#Device]', '[(nieuwe|oude) #Device]', '[thuis]'] });

describe('patternHits', () => {
  it.each([
    ['Maak het op Bingel.', ['no-platform | Bingel']],
    ['Maak het op Google Meet.', ['no-platform | Google Meet']],
    ['Maak het op Bingel. Lees op bingel.', ['no-platform | Bingel', 'no-platform | bingel']],
    ['Maak het op Bingel of op Google Meet', ['no-platform | Bingel | Google Meet']],
    ['Lees dit thuis op een laptop of tablet', ['no-device | thuis | laptop | tablet']],
    ['Neem je oude laptop of tablet thuis', ['no-device | oude laptop | tablet | thuis']],
    ['Werk thuis op je oude laptop', ['no-device | thuis | oude laptop']],
    ['Lees de tekst.', []],
    ['', []],
  ])('in %s', (text, expected) => {
    expect(found([platform, device], text)).toEqual(expected);
  });

  it.each([
    ['Werk op tablet', ['[#Device]', '[op #Device]'], ['no-x | op tablet']],
    ['Werk op tablet', ['[op #Device]', '[#Device]'], ['no-x | op tablet']],
    ['Neem tablet of pen', ['[#Device]', '[#Device .{1,2}]'], ['no-x | tablet of']],
    ['Neem tablet of pen', ['[#Device .{1,2}]', '[#Device]'], ['no-x | tablet of']],
  ])('lets the earlier and the longer place lead in %s', (text, patterns, expected) => {
    expect(found([aRule('no-x', { patterns })], text)).toEqual(expected);
  });

  it('leaves patterns that are not active alone', () => {
    expect(found([device], 'Neem je oude laptop thuis', (number) => number === 2)).toEqual([
      'no-device | thuis',
    ]);
  });

  it.each([
    ['Het mag op Bingel.', []],
    ['Het mag, maar op Bingel.', ['no-platform | Bingel']],
    ['Het mag. Maak het op Bingel.', ['no-platform | Bingel']],
  ])('is lifted as far as a fact reaches in %s', (text, expected) => {
    expect(found([platform], text)).toEqual(expected);
  });

  it('wants what the rule and the pattern ask for', () => {
    const rule = aRule('to-parents', {
      when: ['parents'],
      patterns: [{ match: '[{nakijken}]', when: ['school'] }, '[{opvragen}]'],
    });
    expect(found([rule], 'Kijk het na in de klas')).toEqual([]);
    expect(found([rule], 'Kijk het na. Aan de ouders.')).toEqual([]);
    expect(found([rule], 'Kijk het na in de klas. Aan de ouders.')).toEqual(['to-parents | Kijk']);
    expect(found([rule], 'Vraag het op. Aan de ouders.')).toEqual(['to-parents | Vraag']);
  });

  it('lifts a pattern by facts of its own, and not by those that it defies', () => {
    const rule = aRule('no-x', {
      unless: ['optional'],
      patterns: [
        { match: '[laptop]', unless: ['school'] },
        { match: '[tablet]', despite: ['optional'] },
      ],
    });
    expect(found([rule], 'De laptop mag')).toEqual([]);
    expect(found([rule], 'De laptop in de klas')).toEqual([]);
    expect(found([rule], 'De tablet in de klas')).toEqual(['no-x | tablet']);
    expect(found([rule], 'De tablet mag')).toEqual(['no-x | tablet']);
    expect(hits([rule], 'De tablet of de laptop').map(({ liftedBy }) => liftedBy)).toEqual([[]]);
    expect(hits([rule], 'De laptop').map(({ liftedBy }) => liftedBy)).toEqual([['optional', 'school']]);
  });

  it.each([
    ['Lees dit op Bingel', 'reading'],
    ['Maak dit op Bingel', 'working'],
    ['Maak dit thuis', undefined],
    ['Maak dit thuis op Bingel', undefined],
    ['Maak dit op Bingel thuis', 'working'],
    ['Maak en lees dit op Bingel', 'reading'],
    ['Lees en maak dit op Bingel', 'reading'],
  ])('knows the aspect of the leading words in %s', (text, aspect) => {
    const rule = aRule('no-x', {
      aspects: { reading: {}, working: {} },
      patterns: [
        { match: '[#Platform]', aspect: 'working' },
        '[thuis]',
        { match: '{lezen} .{0,4} [#Platform]', aspect: 'reading' },
      ],
    });
    expect(hits([rule], text).map((hit) => hit.aspect)).toEqual([aspect]);
  });

  it('knows where the sentence ends, for what is added there', () => {
    const [first] = hits([platform], 'Maak het op Bingel thuis af. Klaar.');
    expect(first).toMatchObject({ start: 12, end: 18, appendAt: 27, values: {}, choices: [] });
  });

  it.each([
    ['Bingel is klaar', true],
    ['Taal: Bingel', true],
    ['Maak dit op Bingel', false],
    ['Lees. Bingel is klaar', true],
  ])('knows whether the words open what is said in %s', (text, isOpening) => {
    const rule = aRule('no-x', { patterns: ['#Platform'] });
    expect(hits([rule], text).map((hit) => hit.isOpening)).toEqual([isOpening]);
  });

  it('offers a plainer wording for the words found', () => {
    const rule = aRule('plain', {
      patterns: ['[#Device]', '[{nakijken}]'],
      wordings: { laptop: 'computer', nakijken: 'lezen' },
    });
    expect(hits([rule], 'Laptops nodig').map(({ choices }) => choices)).toEqual([
      [[{ start: 0, end: 7, text: 'Computer' }]],
    ]);
  });
});
