import { describe, expect, it } from 'vitest';
import { checkSize } from './check-size.ts';
import { PatternError } from './pattern-error.ts';
import { parsePattern } from './pattern-syntax.ts';

function check(source: string): void {
  checkSize(parsePattern(source));
}

describe('checkSize', () => {
  it.each([
    'lees .{0,8} dit .{0,8} van .{0,8} boek .{0,8}',
    `${'.{1,2} '.repeat(13)}lees`,
    '(a|b|c|d|e|f){0,8} #Device',
    '(a b|c d){8,8} .{1,8} lees',
    'lees .{1,8} .{1,2} .{1,5} .{1,5} .{1,5} .{1,5}',
  ])('lets %s pass', (source) => {
    expect(() => check(source)).not.toThrow();
  });

  it.each([
    'lees .{0,8} dit .{0,8} van .{0,8} boek .{0,8} .{1,2}',
    `${'.{1,2} '.repeat(14)}lees`,
    '(a b|c d|e f|g){0,7} lees',
    `${'(a b|c){0,8} '.repeat(30)}lees`,
  ])('refuses %s', (source) => {
    expect(() => check(source)).toThrow(PatternError);
    expect(() => check(source)).toThrow('can be read in more than 10000 ways');
  });
});
