import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { ReadError } from './read-error.ts';

describe('encode', () => {
  it('writes back the very bytes of everything that was read exactly', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1 }), (bytes) => {
        const source = read(bytes);
        fc.pre(source?.isExact === true);
        if (source) expect(encode(source.text, source)).toEqual(bytes);
      }),
    );
  });

  it('keeps the byte order mark', () => {
    const bytes = new TextEncoder().encode('\uFEFFTaak');
    const source = decode(bytes, 'plan.txt');
    expect(encode(source.text, source)).toEqual(bytes);
  });

  it('writes windows-1252 with its own signs', () => {
    const bytes = Uint8Array.of(0xe9, 0x80, 0x93, 0x81);
    const source = decode(bytes, 'plan.txt');
    expect(source.text).toBe('é€“\u0081');
    expect(encode(source.text, source)).toEqual(bytes);
  });

  it('writes nothing when the encoding lacks a character', () => {
    const source = decode(Uint8Array.of(0xe9), 'plan.txt');
    expect(encode('🦔', source)).toBeUndefined();
    expect(encode('\u0080', source)).toBeUndefined();
  });

  it('writes nothing when the source was not read exactly', () => {
    const source = decode(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62), 'plan.txt');
    expect(source.isExact).toBe(false);
    expect(encode('a', source)).toBeUndefined();
  });

  it.each([true, false])(
    'writes UTF-16 back in its own order of bytes, with nothing else changed',
    (isLittle) => {
      const text = fc.string({ unit: 'binary' });
      fc.assert(
        fc.property(text, text, text, (before, old, behind) => {
          const whole = utf16(`\uFEFF${before}${old}${behind}`, isLittle);
          const source = decode(whole, 'plan.csv');
          expect(source.isExact).toBe(true);
          expect(encode(source.text, source)).toEqual(whole);
          const fixed = encode(`${before}bladzijde${behind}`, source) ?? new Uint8Array();
          const [head, tail] = [utf16(`\uFEFF${before}`, isLittle), utf16(behind, isLittle)];
          expect(fixed.subarray(0, head.length)).toEqual(head);
          expect(fixed.subarray(fixed.length - tail.length)).toEqual(tail);
          expect(fixed.length).toBe(head.length + 18 + tail.length);
        }),
      );
    },
  );

  it('writes no half character in UTF-16', () => {
    const source = decode(utf16('\uFEFFa', true), 'plan.txt');
    expect(encode('\uD83D', source)).toBeUndefined();
  });
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(isLittle ? bytes : bytes.swap16());
}

function read(bytes: Uint8Array) {
  try {
    return decode(bytes, 'plan.txt');
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}
