import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPieces } from './pieces.ts';

const texts = (source: string) => readPieces(source).map(({ text }) => text.text);

describe('readPieces', () => {
  it.each([
    ['a sentence over two lines', 'Lees het verhaal over de egel\nen schrijf drie zinnen.', 1],
    ['a line that ends in a small word', 'lees de\nletters', 1],
    ['a line that ends in a comma', 'breng een zak,\neen doos mee', 1],
    ['a full line that starts small', `lees ${'elke dag '.repeat(6)}vijf\nbladzijden`, 1],
    ['sentences', 'Lees les 3.\nMaak oefening 2.', 2],
    ['a sentence that has ended', 'Lees les 3.\nen oefening 2', 2],
    ['short lines that start small', 'rekenblad\nleesboek', 2],
    ['lines that start with subjects', 'Wiskunde blz. 4\nlezen 15 minuten\ntaal blad 3', 3],
    ['lines that start with days', 'Zwemmen\nma: tafels\ndi: lezen', 3],
    ['a day above a line', 'Maandag 23/11\nrekenblad', 2],
    ['a lead-in', 'Breng mee\nturnzak: blauw', 2],
    ['items', '- lees\n- schrijf', 2],
    ['blocks', 'Lees les 3\n\nen oefening 2', 2],
  ])('reads %s', (_, source, count) => {
    expect(texts(source)).toHaveLength(count);
  });

  it('puts a space where a line was broken, and a line feed where an item has more lines', () => {
    expect(texts('- lees het boek\n  van de maand\n  Op papier.\n- b')).toEqual([
      'lees het boek van de maand\nOp papier.',
      'b',
    ]);
  });

  it('knows the place of a line break', () => {
    const [piece] = readPieces('Lees les 3\r\n  en oefening 2');
    expect(piece?.text.text).toBe('Lees les 3 en oefening 2');
    expect(piece?.text.sourceSpan(10, 11)).toEqual({ start: 10, end: 14 });
    expect(piece?.text.sourceSpan(11, 13)).toEqual({ start: 14, end: 16 });
  });

  it('joins nothing to an underlined title', () => {
    expect(readPieces('Weekplan\n---\nlezen').map(({ isUnderlined }) => isUnderlined)).toEqual([true, false]);
  });

  it('finds every slice again at its span, and loses no word', () => {
    const part = fc.constantFrom(
      'lees',
      'Maak',
      'ma:',
      '🦔',
      'e\u0301',
      ' ',
      ',',
      '.',
      '\n',
      '\r\n',
      '\r',
      '- ',
      '☐ ',
      '\t',
      '\n\n',
    );
    const document = fc.array(part).map((parts) => parts.join(''));
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (source, one, other) => {
        const pieces = readPieces(source);
        for (const { text } of pieces) {
          const ends = [one, other].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
          const [from = 0, to = 0] = ends;
          const span = text.sourceSpan(from, to);
          expect(blanks(source.slice(span.start, span.end))).toBe(blanks(text.text.slice(from, to)));
        }
        const wordsOf = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
        expect(pieces.flatMap(({ text }) => wordsOf(text.text))).toEqual(wordsOf(source));
      }),
    );
  });
});

/** A broken line is one blank, however it was broken. */
function blanks(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
