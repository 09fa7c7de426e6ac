import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { ReadError } from './read-error.ts';

const utf8 = new TextEncoder();
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

describe('decode', () => {
  it('reads UTF-8', () => {
    const source = decode(utf8.encode('Eén 🦔'), 'plan.txt');
    expect(source).toMatchObject({
      text: 'Eén 🦔',
      encoding: 'utf-8',
      hasByteOrderMark: false,
      isExact: true,
    });
  });

  it('leaves a byte order mark out of the text', () => {
    const source = decode(utf8.encode('\uFEFFTaak'), 'plan.txt');
    expect(source).toMatchObject({ text: 'Taak', hasByteOrderMark: true, isExact: true });
  });

  it('falls back on windows-1252', () => {
    const source = decode(bytesOf(0x45, 0xe9, 0x6e, 0x20, 0x80, 0x35, 0x20, 0x93, 0x81), 'plan.txt');
    expect(source).toMatchObject({ text: 'Eén €5 “\u0081', encoding: 'windows-1252', isExact: true });
  });

  it('keeps UTF-8 with one character cut in two as UTF-8, not to be written back', () => {
    const whole = utf8.encode('één café, één crème …');
    const source = decode(whole.subarray(0, whole.length - 1), 'plan.txt');
    expect(source).toMatchObject({ text: 'één café, één crème \uFFFD', encoding: 'utf-8', isExact: false });
  });

  it('believes a UTF-8 byte order mark', () => {
    const source = decode(bytesOf(0xef, 0xbb, 0xbf, 0x61, 0xe9), 'plan.txt');
    expect(source).toMatchObject({ text: 'a\uFFFD', hasByteOrderMark: true, isExact: false });
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x61, 0, 0xe9, 0]],
    ['utf-16be', [0xfe, 0xff, 0, 0x61, 0, 0xe9]],
  ])('reads %s with a byte order mark', (encoding, bytes) => {
    const source = decode(Uint8Array.from(bytes), 'plan.txt');
    expect(source).toMatchObject({ text: 'aé', encoding, hasByteOrderMark: true, isExact: true });
  });

  it.each([
    ['a Word file', [0x50, 0x4b, 0x03, 0x04, 0x14], /extensie.*--from docx/],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /oude versie.*\.docx of \.xlsx/],
    ['a PDF', [...utf8.encode('%PDF-1.7')], /pdf/],
    ['an RTF file', [...utf8.encode('{\\rtf1 Taak}')], /rtf/],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d], /afbeelding/],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], /afbeelding/],
    ['bytes with a NUL', [0x61, 0x00, 0x62], /geen tekstbestand/],
  ])('refuses %s in plain words', (_, bytes, message) => {
    const error = refusal(Uint8Array.from(bytes));
    expect(error.messages.nl).toMatch(message);
    expect(error.path).toBe('plan.txt');
  });

  it('gives an empty text for an empty file', () => {
    expect(decode(new Uint8Array(), 'plan.txt').text).toBe('');
  });

  it('reads back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = `Taak: ${text.replaceAll('\0', '')}`;
        expect(decode(utf8.encode(clean), 'plan.txt').text).toBe(clean);
      }),
    );
  });

  it('throws nothing but ReadError on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          decode(bytes, 'plan.txt');
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
    );
  });
});

function refusal(bytes: Uint8Array): ReadError {
  try {
    decode(bytes, 'plan.txt');
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('was read as text');
}
