import { describe, expect, it } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from './compiled-pack.ts';
import { PatternError } from './patterns/pattern-error.ts';
import { aFact, aPack, aRule } from './testing.ts';

const none = { platforms: [], glossary: [] };
const rules = [
  aRule('no-a', { patterns: ['op [#Platform]', 'thuis'] }),
  aRule('no-b', { patterns: ['#Device'] }),
];
const facts = [aFact('optional', { sentence: ['wie wil'], clause: ['mag'], plan: ['thuis'] })];

describe('compilePack', () => {
  it('knows of every pattern whose it is', () => {
    const { rulePatterns, factPatterns } = compilePack(aPack(rules, facts), dutch, none);
    expect([...rulePatterns].map(([number, { rule, data }]) => [number, rule.id, data.match])).toEqual([
      [0, 'no-a', 'op [#Platform]'],
      [1, 'no-a', 'thuis'],
      [2, 'no-b', '#Device'],
    ]);
    expect(
      [...factPatterns].map(([number, { fact, reach, data }]) => [number, fact, reach, data.match]),
    ).toEqual([
      [3, 'optional', 'clause', 'mag'],
      [4, 'optional', 'sentence', 'wie wil'],
      [5, 'optional', 'plan', 'thuis'],
    ]);
  });

  it('tells words which rules and which facts they trigger', () => {
    const { words } = compilePack(aPack(rules, facts), dutch, none);
    expect(words.info('Bingel').triggers).toEqual([{ rules: [0], facts: new Map() }]);
    expect(words.info('thuis').triggers).toEqual([{ rules: [1], facts: new Map([['optional', [5]]]) }]);
    expect(words.info('wie').triggers).toEqual([{ rules: [], facts: new Map([['optional', [4]]]) }]);
    expect(words.info('tablets').triggers[0]?.rules).toEqual([2]);
    expect(words.info('boek').triggers).toEqual([]);
    expect(words.info('google').phrases?.map(({ triggers }) => triggers.rules)).toEqual([[0]]);
  });

  it('finds facts by id', () => {
    expect([...compilePack(aPack(rules, facts), dutch, none).facts.keys()]).toEqual(['optional']);
  });

  it("adds a school's own platforms, and changes nothing in the pack", () => {
    const pack = aPack(rules);
    const { words } = compilePack(pack, dutch, { ...none, platforms: ['Schoolkit', 'Onze Klas', '—'] });
    expect(words.info('schoolkit').triggers[0]?.rules).toEqual([0]);
    expect(words.info('bingel').triggers[0]?.rules).toEqual([0]);
    expect(words.info('onze').phrases?.map(({ words }) => words)).toEqual([['onze', 'klas']]);
    expect(compilePack(pack, dutch, none).words.info('schoolkit').triggers).toEqual([]);
  });

  it('needs no tag for platforms', () => {
    const pack = aPack([aRule('no-a', { patterns: ['thuis'] })], [], {});
    const { words } = compilePack(pack, dutch, { ...none, platforms: ['Schoolkit'] });
    expect(words.info('schoolkit').triggers).toEqual([]);
  });

  it('refuses a pack with a pattern that cannot be read', () => {
    expect(() => compilePack(aPack([aRule('no-a', { patterns: ['(a'] })]), dutch, none)).toThrow(
      PatternError,
    );
    expect(() => compilePack(aPack([], [aFact('x', { entry: ['#Nothing a'] })]), dutch, none)).toThrow(
      PatternError,
    );
  });
});
