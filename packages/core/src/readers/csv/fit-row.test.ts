import { describe, expect, it } from 'vitest';
import { fitRow, isTooLong } from './fit-row.ts';
import type { Column } from './header.ts';
import { readRows } from './tokenize.ts';

const columns: readonly Column[] = [
  { name: 'vak', field: 'subject' },
  { name: 'taak', field: 'text' },
  { name: 'tegen', field: 'due' },
];

function fit(source: string) {
  const [row = []] = readRows(source, ',');
  const { cells, extra } = fitRow(source, row, columns);
  const words = (list: typeof cells) => list.map((cell) => source.slice(cell.start, cell.end));
  return { cells: words(cells), extra: words(extra), isTooLong: isTooLong(source, row, columns) };
}

describe('fitRow', () => {
  it('leaves a row that fits', () => {
    expect(fit('wiskunde,lezen,vrijdag')).toEqual({
      cells: ['wiskunde', 'lezen', 'vrijdag'],
      extra: [],
      isTooLong: false,
    });
  });

  it('leaves missing cells missing', () => {
    expect(fit('wiskunde,lezen')).toEqual({ cells: ['wiskunde', 'lezen'], extra: [], isTooLong: false });
  });

  it('minds no empty cells at the end', () => {
    expect(fit('wiskunde,lezen,vrijdag,, ')).toMatchObject({ extra: [], isTooLong: false });
  });

  it('gives an unquoted text the delimiters in it', () => {
    expect(fit('wiskunde,lezen, schrijven, rekenen,vrijdag')).toEqual({
      cells: ['wiskunde', 'lezen, schrijven, rekenen', 'vrijdag'],
      extra: [],
      isTooLong: true,
    });
  });

  it('keeps what is left over beside a quoted text', () => {
    expect(fit('wiskunde,"lezen",vrijdag,thuis')).toEqual({
      cells: ['wiskunde', 'lezen', 'vrijdag'],
      extra: ['thuis'],
      isTooLong: true,
    });
  });
});
