import { describe, expect, it } from 'vitest';
import { decodeFolds } from './broken-characters.ts';

const utf8 = new TextEncoder();

function bytesOf(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...utf8.encode(part)] : [part])),
  );
}

describe('decodeFolds', () => {
  it('finds a character of two bytes around a fold', () => {
    expect(decodeFolds(bytesOf('a', 0xc3, '\r\n ', 0xa9, 'b'))).toEqual({
      text: 'a\uFFFD\r\n \uFFFDb',
      broken: [{ text: 'é', start: 1, end: 6 }],
    });
  });

  it('finds a character around several folds', () => {
    expect(decodeFolds(bytesOf(0xf0, '\n ', 0x9f, '\r ', 0xa6, '\r\n\t', 0x94))?.broken).toEqual([
      { text: '🦔', start: 0, end: 11 },
    ]);
  });

  it('finds them all', () => {
    const folded = bytesOf('é', 0xe2, '\n ', 0x82, 0xac, 'x', 0xc3, '\n ', 0xab);
    expect(decodeFolds(folded)?.broken.map(({ text }) => text)).toEqual(['€', 'ë']);
  });

  it('leaves text as it is that needs no repair', () => {
    expect(decodeFolds(bytesOf('één\r\n fold'))).toEqual({ text: 'één\r\n fold', broken: [] });
  });

  it.each([
    ['windows-1252', [0xe9, '\n ', 0xe9]],
    ['a character that is never whole', [0xc3, '\n ', 0xa9, '\n ', 0xa9]],
    ['a character cut off at the end', [0xf0, '\n ', 0x9f]],
    ['a continuation without a start', ['a\n ', 0xa9]],
    ['broken bytes without a fold', [0xc3, 'a']],
  ])('knows nothing of %s', (_, parts) => {
    expect(decodeFolds(bytesOf(...parts))).toBeUndefined();
  });
});
