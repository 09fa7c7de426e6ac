import { describe, expect, it } from 'vitest';
import { LineMoves } from './line-moves.ts';

const before = 'een\ntwee drie\n\nvier';

describe('LineMoves', () => {
  it('tells how far lines moved that stayed as they are', () => {
    const moves = new LineMoves(before, 'nul\neen\ntwee\n\nvier');
    expect(moves.shiftOf({ start: 0, end: 3 })).toBe(4);
    expect(moves.shiftOf({ start: 4, end: 8 })).toBeUndefined();
    expect(moves.shiftOf({ start: 15, end: 19 })).toBe(-1);
  });

  it('tells what became of a part of a line', () => {
    const after = 'een\ntweede drie\n\nvier';
    const moves = new LineMoves(before, after);
    const [piece] = moves.pieces({ start: 4, end: 8 });
    expect(after.slice(piece?.start, piece?.end)).toBe('tweede');
    const [rest] = moves.pieces({ start: 9, end: 13 });
    expect(after.slice(rest?.start, rest?.end)).toMatch(/^drie/);
  });

  it('tells where a character stood', () => {
    const moves = new LineMoves(before, 'een\nXXtwee drie\n\nvier\nvijf');
    expect(moves.toBefore(6)).toBe(4);
    expect(moves.toBefore(17)).toBe(15);
    expect(moves.toBefore(24)).toBeUndefined();
  });

  it('has as new what was not there and what fills a blank line', () => {
    const after = 'een\ntwee drie\ngevuld\nvier\nvijf\n ';
    const words = new LineMoves(before, after).newLines.map(({ start, end }) => after.slice(start, end));
    expect(words).toEqual(['gevuld', 'vijf']);
  });
});
