import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';

const words = (source: string) => readLines(source).map(({ start, end }) => source.slice(start, end));

describe('readLines', () => {
  it('knows where the words of a line stand', () => {
    expect(readLines('a\r\n\n  - lees  \n')).toEqual([
      { start: 0, end: 1, indent: 0, isItem: false, opensBlock: true, isUnderlined: false },
      { start: 8, end: 12, indent: 2, isItem: true, opensBlock: true, isUnderlined: false },
    ]);
  });

  it.each([
    ...['- lees', '* lees', '•lees', '– lees', '→ lees', '1. lees', '12) lees', '(a) lees', '[ ] lees'],
    ...['[x]lees', '- [ ] lees', '☐ lees', '☑lees', '1. ☐ lees', '\t- lees', 'o\tlees'],
  ])('takes the mark off %j', (line) => {
    expect(words(line)).toEqual(['lees']);
    expect(readLines(line)[0]?.isItem).toBe(true);
  });

  it.each(['-lees', '1.5 liter', 'a.b', '3 lees', 'o lees', '1 - 2', '-5 graden', 'p. 5'])(
    'sees no mark in %j',
    (line) => {
      expect(words(line)).toEqual([line]);
      expect(readLines(line)[0]?.isItem).toBe(false);
    },
  );

  it('counts a tab up to the next fourth column', () => {
    expect(readLines('\ta\n  \tb\n     c').map(({ indent }) => indent)).toEqual([4, 4, 5]);
  });

  it('parts blocks at blank and ruled lines', () => {
    expect(readLines('a\nb\n\nc\n.......\nd').map(({ opensBlock }) => opensBlock)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('sees what underlines a title', () => {
    const lines = readLines('Titel\n=====\na\n\n---\nb\n.....\n');
    expect(lines.map(({ isUnderlined }) => isUnderlined)).toEqual([true, false, false]);
  });

  it('has no lines where nothing is said', () => {
    expect(readLines(' \n....\n☐\n')).toEqual([]);
  });
});
