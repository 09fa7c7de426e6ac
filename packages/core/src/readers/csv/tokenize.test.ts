import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from './tokenize.ts';

function rows(text: string, delimiter = ',') {
  const stray: number[] = [];
  const found = [...readRows(text, delimiter, 0, (at) => stray.push(at))].map((cells) =>
    cells.map((cell) => text.slice(cell.start, cell.end)),
  );
  return { found, stray };
}

describe('readRows', () => {
  it.each([
    [
      'cells and rows',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last line end', 'a,b\n', [['a', 'b']]],
    ['CRLF', 'a\r\nb\r\n', [['a'], ['b']]],
    ['lone carriage returns', 'a\rb\r\rc', [['a'], ['b'], [''], ['c']]],
    ['empty cells', ',a,\n', [['', 'a', '']]],
    ['an empty line', 'a\n\nb', [['a'], [''], ['b']]],
    ['quoted delimiters and line ends', '"a,b","c\r\nd"\ne', [['a,b', 'c\r\nd'], ['e']]],
    ['doubled quotes, as they stand', '"a ""b""",c', [['a ""b""', 'c']]],
    ['an empty quoted cell', '"",a', [['', 'a']]],
    ['blanks behind a closing quote', '"a" \t,b', [['a', 'b']]],
    ['a quote inside an unquoted cell', 'lees "De GVR",b', [['lees "De GVR"', 'b']]],
  ])('reads %s', (_, text, expected) => {
    expect(rows(text)).toEqual({ found: expected, stray: [] });
  });

  it('gives nothing for an empty text', () => {
    expect(rows('').found).toEqual([]);
  });

  it('takes a quote that nothing closes for an ordinary character', () => {
    expect(rows('"a,b\nc,d')).toEqual({
      found: [
        ['"a', 'b'],
        ['c', 'd'],
      ],
      stray: [0],
    });
  });

  it('takes a quote for an ordinary character when its closing quote does not end the cell', () => {
    expect(rows('"De GVR" lezen,b')).toEqual({ found: [['"De GVR" lezen', 'b']], stray: [0] });
    expect(rows('"a,b\nc,"d"\n')).toEqual({
      found: [
        ['"a', 'b'],
        ['c', 'd'],
      ],
      stray: [0],
    });
  });

  it('reads tabs as delimiters, also behind a closing quote', () => {
    expect(rows('"a"\t\tb', '\t').found).toEqual([['a', '', 'b']]);
  });

  it('has one cell a row without a delimiter', () => {
    const [one, two, ...more] = readRows('a,b;c\n"d\ne"', undefined);
    expect(one).toEqual([{ start: 0, end: 5, isQuoted: false, behind: 5 }]);
    expect(two).toEqual([{ start: 7, end: 10, isQuoted: true, behind: 11 }]);
    expect(more).toEqual([]);
  });

  it('begins where it is told', () => {
    const text = 'sep=;\na;b';
    expect([...readRows(text, ';', 6)]).toHaveLength(1);
  });

  it('leaves the rest of an absurdly long line in its last cell', () => {
    const [row] = rows('a,'.repeat(20_000)).found;
    expect(row).toHaveLength(16_384);
    expect(row?.at(-1)).toMatch(/^a,a,/);
  });

  it('takes linear time on quotes that open nothing', () => {
    const text = `${'"a,""b"c,'.repeat(50_000)}"`;
    const start = performance.now();
    rows(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('loses no character and overlaps none, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('a', '"', '""', ',', '\n', '\r', '\r\n', ' ', '🦔'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (document) => {
        let at = 0;
        for (const row of readRows(document, ',')) {
          for (const cell of row) {
            expect(document.slice(at, cell.start)).toMatch(/^(?:,|\r\n|\r|\n)?"?$/);
            expect(document.slice(cell.end, cell.behind)).toMatch(/^(?:"[ \t]*)?$/);
            at = cell.behind;
          }
        }
        expect(document.slice(at)).toMatch(/^(?:\r\n|\r|\n)?$/);
      }),
    );
  });
});
