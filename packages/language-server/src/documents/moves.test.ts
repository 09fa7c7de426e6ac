import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Moves, type Replaced } from './moves.ts';

test.each<[string, Replaced, { start: number; end: number }, boolean]>([
  ['before', { start: 2, end: 4, length: 5 }, { start: 13, end: 23 }, true],
  ['up to it', { start: 8, end: 10, length: 0 }, { start: 8, end: 18 }, true],
  ['right before it', { start: 10, end: 10, length: 3 }, { start: 13, end: 23 }, true],
  ['over its start', { start: 8, end: 12, length: 1 }, { start: 9, end: 17 }, false],
  ['inside', { start: 12, end: 14, length: 5 }, { start: 10, end: 23 }, false],
  ['over its end', { start: 18, end: 22, length: 9 }, { start: 10, end: 18 }, false],
  ['over all of it', { start: 8, end: 22, length: 2 }, { start: 10, end: 10 }, false],
  ['right behind it', { start: 20, end: 20, length: 3 }, { start: 10, end: 20 }, true],
  ['behind', { start: 30, end: 31, length: 9 }, { start: 10, end: 20 }, true],
])('an edit %s', (_, edit, moved, isUntouched) => {
  const moves = new Moves([edit]);
  expect(moves.span({ start: 10, end: 20 })).toEqual(moved);
  expect(moves.untouched({ start: 10, end: 20 })).toEqual(isUntouched ? moved : undefined);
});

test('what is untouched says the same where it stands now', () => {
  const edit = fc.record({ at: fc.nat(40), removed: fc.nat(6), text: fc.stringMatching(/^[A-Z]{0,4}$/u) });
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 12 }),
      fc.nat(30),
      fc.integer({ min: 1, max: 10 }),
      (edits, start, length) => {
        const before = Array.from({ length: 40 }, (_, index) => String.fromCharCode(97 + (index % 26))).join(
          '',
        );
        let text = before;
        const replaced: Replaced[] = [];
        for (const { at, removed, text: put } of edits) {
          const from = Math.min(at, text.length);
          const to = Math.min(from + removed, text.length);
          replaced.push({ start: from, end: to, length: put.length });
          text = text.slice(0, from) + put + text.slice(to);
        }
        const span = { start, end: start + length };
        const moves = new Moves(replaced);
        const now = moves.untouched(span);
        if (now) expect(text.slice(now.start, now.end)).toBe(before.slice(span.start, span.end));
        const { start: a, end: b } = moves.span(span);
        expect(0 <= a && a <= b && b <= text.length).toBe(true);
      },
    ),
  );
});
