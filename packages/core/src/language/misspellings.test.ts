import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyMeant } from './misspellings.ts';

describe('likelyMeant', () => {
  it.each([
    ['woorjdes', 'woordjes'],
    ['spellling', 'spelling'],
    ['baterij', 'batterij'],
    ['wordpakket', 'woordpakket'],
    ['smartshool', 'smartschool'],
  ])('takes %s for %s', (typed, meant) => {
    expect([...likelyMeant(typed)]).toContain(meant);
  });

  it.each([
    ['glassen', 'klassen'],
    ['alleen', 'allen'],
    ['worden', 'woorden'],
    ['tekst', 'test'],
    ['planeten', 'planten'],
    ['oefenng', 'oefening'],
  ])('does not take %s for %s', (typed, meant) => {
    expect([...likelyMeant(typed)]).not.toContain(meant);
  });

  it('keeps the first letter, never gives the word itself, and looks no further than one slip', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{6,14}$/), (word) => {
        const meant = [...likelyMeant(word)];
        expect(meant).not.toContain(word);
        expect(meant.length).toBeLessThanOrEqual(28 * word.length);
        for (const each of meant) {
          expect(each.charAt(0)).toBe(word.charAt(0));
          expect(Math.abs(each.length - word.length)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
