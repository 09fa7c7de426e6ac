import { describe, expect, it } from 'vitest';
import { Aligner } from './align.ts';
import { compilePattern } from './compiled-pattern.ts';
import { parsePattern } from './pattern-syntax.ts';
import type { Word } from './term.ts';

function wordOf(written: string): Word {
  const [text = '', ...tags] = written.split('#');
  return { info: { normal: text }, tags: new Set(tags) };
}

/** The words that each element of the pattern takes. */
function laid(source: string, anchor: number, text: string, at: number): string[] | undefined {
  const words = text.split(' ').map(wordOf);
  const alignment = new Aligner(compilePattern(parsePattern(source), anchor)).align(words, at);
  return alignment?.starts.map((start, index) =>
    words
      .slice(start, alignment.ends[index])
      .map(({ info }) => info.normal)
      .join(' '),
  );
}

describe('align', () => {
  it.each([
    ['zoek .{0,4} op', 2, 'zoek het op en op', 2, ['zoek', 'het', 'op']],
    ['zoek .{0,4} op', 0, 'zoek het op en op', 0, ['zoek', 'het', 'op']],
    ['zoek .{0,4} op', 2, 'zoek het op en op', 4, ['zoek', 'het op en', 'op']],
    ['#P{1,3}', 0, 'google#P meet#P nu', 0, ['google meet']],
    ['#P{1,3} meet', 0, 'google#P meet#P nu', 0, ['google', 'meet']],
    ['lees het? boek', 2, 'lees boek', 1, ['lees', '', 'boek']],
    ['lees het? boek', 2, 'lees het boek', 2, ['lees', 'het', 'boek']],
    ['(in de|in) klas', 1, 'in de klas', 2, ['in de', 'klas']],
    ['(in|in de) de? klas', 2, 'in de klas', 2, ['in', 'de', 'klas']],
    ['(in de klas|thuis)', 0, 'nu in de klas', 3, ['in de klas']],
    ['!niet{0,3} lees', 1, 'nooit meer lees', 2, ['nooit meer', 'lees']],
    ['!niet{0,3} lees', 1, 'niet meer lees', 2, ['meer', 'lees']],
  ])('lays %s', (source, anchor, text, at, words) => {
    expect(laid(source, anchor, text, at)).toEqual(words);
  });

  it.each([
    ['^ lees', 0, 'lees dit', 0, true],
    ['^ lees', 0, 'dan lees', 1, false],
    ['^ .{0,2} lees', 1, 'en dan lees', 2, true],
    ['^ .{0,2} lees', 1, 'nu en dan lees', 3, false],
    ['lees $', 0, 'dan lees', 1, true],
    ['lees $', 0, 'lees dan', 0, false],
    ['lees .{0,2} $', 0, 'lees dit dan', 0, true],
    ['lees het?', 0, 'lees', 0, true],
    ['.{1,2} lees', 1, 'lees', 0, false],
  ])('keeps to the ends of the sentence in %s', (source, anchor, text, at, stands) => {
    expect(laid(source, anchor, text, at) !== undefined).toBe(stands);
  });

  it('steps back as far as it takes', () => {
    expect(laid('(a b|a)? (b c|b){1,2} c $', 2, 'a b b c c', 4)).toEqual(['a', 'b b c', 'c']);
  });

  it('looks no further than the pattern reaches, however long the sentence', () => {
    const looks = (length: number) => {
      let count = 0;
      const words = Array.from({ length }, (_, index) => ({
        tags: new Set<string>(),
        get info() {
          count += 1;
          return { normal: index === 0 ? 'lees' : 'nog' };
        },
      }));
      expect(new Aligner(compilePattern(parsePattern('lees .{0,8} op'), 0)).align(words, 0)).toBeUndefined();
      return count;
    };
    expect(looks(1000)).toBe(looks(100));
  });
});
