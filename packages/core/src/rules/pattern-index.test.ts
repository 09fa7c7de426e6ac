import { describe, expect, it } from 'vitest';
import { Lexicon } from '../language/lexicon.ts';
import { dutch } from '../language/nl/dutch.ts';
import { PatternIndex } from './pattern-index.ts';
import { lemmaTag } from './patterns/pattern-syntax.ts';
import { testLexicon } from './testing.ts';

function indexOf(...patterns: string[]): PatternIndex {
  const lexicon = new Lexicon(testLexicon, dutch, lemmaTag);
  const index = new PatternIndex(lexicon, dutch, { frequentWords: ['de', 'op'] });
  for (const match of patterns) index.add({ match });
  return index;
}

describe('PatternIndex', () => {
  it('numbers patterns in the order in which they come', () => {
    const index = indexOf('thuis', 'op #Device');
    expect(index.add({ match: 'school', within: 'clause' })).toEqual([2]);
    expect(index.add({ match: ['school thuis', 'thuis school'] })).toEqual([3, 4]);
    expect(index.matchOf(4)).toBe('thuis school');
    expect(index.dataOf(2)).toEqual({ match: 'school', within: 'clause' });
    expect(index.dataOf(0)).toEqual({ match: 'thuis' });
  });

  it('finds patterns by the word or tag that triggers them, each once', () => {
    const index = indexOf('op #Device', '(#Device|thuis)', 'op de laptop', '{opvragen}');
    expect(index.triggersOf('tablet', ['Device'])).toEqual([0, 1]);
    expect(index.triggersOf('thuis', [])).toEqual([1]);
    expect(index.triggersOf('laptop', ['Device'])).toEqual([0, 1, 2]);
    expect(index.triggersOf('vraag', ['Stem', 'Lemma:opvragen', 'Hear'])).toEqual([3]);
    expect(index.triggersOf('op', [])).toEqual([]);
    expect(index.triggersOf('constructor', ['constructor'])).toEqual([]);
  });

  it('compiles a pattern once', () => {
    const index = indexOf('thuis');
    expect(index.matcherOf(0)).toBe(index.matcherOf(0));
  });

  it.each(['#Device #Imperative', '#Device #Number', '#Device #Mention', '{lezen} #Hear'])(
    'knows the tags of %s',
    (match) => {
      expect(() => indexOf(match)).not.toThrow();
    },
  );

  it.each([
    ['#Device #Unknown', 'no word carries the tag #Unknown'],
    ['thuis (#Device|#Unknown)?', 'no word carries the tag #Unknown'],
    ['{schrijven}', 'no word carries the tag #Lemma:schrijven'],
    ['. .', 'holds no word or lexicon tag that must be there'],
    ['(a', 'a ( or { without its end'],
    ['a .{0,8} .{0,8} .{0,8} .{0,8} .{0,8}', 'can be read in more than 10000 ways'],
  ])('refuses %s', (match, detail) => {
    expect(() => indexOf(match)).toThrow(`pattern "${match}": ${detail}`);
  });
});
