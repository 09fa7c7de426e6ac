import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from './source-text.ts';

describe('SourceText', () => {
  it('counts lines and columns from 1', () => {
    const source = new SourceText('een\ntwee\r\ndrie\rvier');
    expect(source.position(0)).toEqual({ offset: 0, line: 1, column: 1 });
    expect(source.position(3)).toEqual({ offset: 3, line: 1, column: 4 });
    expect(source.position(4)).toEqual({ offset: 4, line: 2, column: 1 });
    expect(source.position(9)).toEqual({ offset: 9, line: 2, column: 6 });
    expect(source.position(10)).toEqual({ offset: 10, line: 3, column: 1 });
    expect(source.position(15)).toEqual({ offset: 15, line: 4, column: 1 });
  });

  it('counts UTF-16 code units', () => {
    expect(new SourceText('🦔 egel').position(3)).toEqual({ offset: 3, line: 1, column: 4 });
  });

  it('keeps positions within the text', () => {
    const source = new SourceText('een\n');
    expect(source.position(-3)).toEqual({ offset: 0, line: 1, column: 1 });
    expect(source.position(99)).toEqual({ offset: 4, line: 2, column: 1 });
    expect(new SourceText('').position(1)).toEqual({ offset: 0, line: 1, column: 1 });
  });

  it('gives both ends of a place', () => {
    expect(new SourceText('een\ntwee').place(2, 5)).toEqual({
      start: { offset: 2, line: 1, column: 3 },
      end: { offset: 5, line: 2, column: 2 },
    });
  });

  it('was read exactly from UTF-8 unless told otherwise', () => {
    expect(new SourceText('taak')).toMatchObject({
      encoding: 'utf-8',
      hasByteOrderMark: false,
      isExact: true,
    });
  });

  it('agrees with counting from the start, at any offset', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '🦔')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (document, offset) => {
        const position = new SourceText(document).position(offset);
        const behind = Math.min(offset, document.length);
        const lines = linesUpTo(document, behind);
        expect(position).toEqual({
          offset: behind,
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
      }),
    );
  });
});

/** The lines before `offset`. Between CR and LF the line has not ended yet. */
function linesUpTo(text: string, offset: number): string[] {
  const isInsideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
  const lines = text.slice(0, isInsideLineEnd ? offset - 1 : offset).split(/\r\n|\r|\n/);
  if (isInsideLineEnd) lines.push(`${lines.pop() ?? ''}\r`);
  return lines;
}
