import { describe, expect, it } from 'vitest';
import { pickAnchor } from './anchor.ts';
import { PatternError } from './pattern-error.ts';
import { parsePattern, type Test } from './pattern-syntax.ts';

const isLexical = (tag: string) => tag !== 'Imperative';
const rarity = (test: Test) =>
  test.kind === 'tag' ? 8 : test.kind !== 'word' ? -1 : test.word === 'de' ? 0 : 10 + test.word.length;

function anchorOf(source: string) {
  return pickAnchor(parsePattern(source), isLexical, rarity);
}

describe('pickAnchor', () => {
  it.each([
    ['lees de #Device', { element: 0, words: ['lees'], tags: [] }],
    ['de #Device', { element: 1, words: [], tags: ['Device'] }],
    ['op laptop op', { element: 1, words: ['laptop'], tags: [] }],
    ['op of op', { element: 0, words: ['op'], tags: [] }],
    ['lees? #Imperative&#Device', { element: 1, words: [], tags: ['Device'] }],
    ['(laptop|#Device)', { element: 0, words: ['laptop'], tags: ['Device'] }],
    ['(in de klas|tijdens de les)', { element: 0, words: ['klas', 'tijdens'], tags: [] }],
    ['#Imperative .{0,3} op', { element: 2, words: ['op'], tags: [] }],
    ['#Device{1,3} niet?', { element: 0, words: [], tags: ['Device'] }],
    ['!lees #Device', { element: 1, words: [], tags: ['Device'] }],
  ])('picks what triggers %s', (source, anchor) => {
    expect(anchorOf(source)).toEqual(anchor);
  });

  it('judges a choice by its commonest word', () => {
    expect(anchorOf('(verbeterblad|de) lees').element).toBe(1);
    expect(anchorOf('(verbeterblad|werkblad) lees').element).toBe(0);
  });

  it.each(['.', '#Imperative', '!lees', 'lees?', '.{0,3}', '(lees|#Imperative)', '(lees|.)', '^ $'])(
    'refuses %s, which nothing triggers',
    (source) => {
      expect(() => anchorOf(source)).toThrow(PatternError);
      expect(() => anchorOf(source)).toThrow('holds no word or lexicon tag that must be there');
    },
  );
});
