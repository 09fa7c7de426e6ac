import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changeBetween, movedBy } from './text-change.ts';

const apply = (text: string, change: ReturnType<typeof changeBetween>) =>
  change ? text.slice(0, change.start) + change.text + text.slice(change.end) : text;

describe('changeBetween', () => {
  it.each([
    ['', 'a', { start: 0, end: 0, text: 'a' }],
    ['Lees blz. 3', 'Lees bladzijde 3', { start: 7, end: 9, text: 'adzijde' }],
    ['aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
    ['😀', '😁', { start: 0, end: 2, text: '😁' }],
  ])('from %j to %j', (before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change);
  });

  it('is nothing between equals', () => {
    expect(changeBetween('a', 'a')).toBeUndefined();
  });
});

test('the change makes the one text of the other, and leaves surrogate pairs whole', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁', 'é'), maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const change = changeBetween(before, after);
      expect(apply(before, change)).toBe(after);
      expect(change?.text ?? '').not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

describe('movedBy', () => {
  const range = { start: 5, end: 9, name: 'x' };

  it.each([
    ['text before', { start: 0, end: 1, text: 'abc' }, { start: 7, end: 11 }],
    ['text behind', { start: 10, end: 12, text: '' }, { start: 5, end: 9 }],
    ['text put in right before', { start: 5, end: 5, text: 'ab' }, { start: 7, end: 11 }],
    ['text put in right behind', { start: 9, end: 9, text: 'ab' }, { start: 5, end: 9 }],
  ])('%s', (_, change, expected) => {
    expect(movedBy(range, change)).toEqual({ ...expected, name: 'x' });
  });

  it.each([
    { start: 6, end: 6, text: 'a' },
    { start: 4, end: 6, text: '' },
    { start: 8, end: 12, text: 'abc' },
    { start: 0, end: 20, text: '' },
  ])('is nothing where the range itself changed: %j', (change) => {
    expect(movedBy(range, change)).toBeUndefined();
  });
});

test('a range that moved holds the same words', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.string(),
      (text, ...rest) => {
        const [a, b, c, d, added] = rest;
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const [from, to] = [c % text.length, d % text.length].sort((x, y) => x - y) as [number, number];
        const change = { start: from, end: to, text: added };
        const moved = movedBy({ start, end }, change);
        if (moved) expect(apply(text, change).slice(moved.start, moved.end)).toBe(text.slice(start, end));
      },
    ),
  );
});
