import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../language/testing.ts';
import { Rarity } from './rarity.ts';

const means = 'for the test';
const lexicon = lexiconOf({
  Common: { means, words: ['boek', 'kaart'] },
  Rare: { means, words: ['atlas'] },
  Phrase: { means, words: ['in de klas', 'in het bos'] },
});
const rarity = new Rarity(['de', 'in', 'één', 'klas', 'boek'], lexicon);

describe('Rarity', () => {
  it('of a word is its rank among the frequent words, or else more for a longer word', () => {
    const ranks = ['de', 'een', 'boek', 'bos', 'atlas'].map((word) => rarity.of({ kind: 'word', word }));
    expect(ranks).toEqual([0, 2, 4, 8, 10]);
  });

  it('of a tag is just below that of its most frequent word or phrase', () => {
    const ranks = ['Common', 'Rare', 'Phrase'].map((tag) => rarity.of({ kind: 'tag', tag }));
    expect(ranks).toEqual([3.5, 4.5, 2.5]);
  });

  it('of any word is the least', () => {
    expect(rarity.of({ kind: 'any' })).toBeLessThan(rarity.of({ kind: 'word', word: 'de' }));
  });

  it('knows nothing of a language without frequent words but length', () => {
    const none = new Rarity([], lexicon);
    expect(none.of({ kind: 'word', word: 'de' })).toBe(2);
    expect(none.of({ kind: 'tag', tag: 'Common' })).toBe(-0.5);
  });
});
