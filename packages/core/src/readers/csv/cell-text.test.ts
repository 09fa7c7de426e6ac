import { describe, expect, it } from 'vitest';
import { cellText, cellWords } from './cell-text.ts';
import { readRows } from './tokenize.ts';

function firstCell(source: string) {
  const [row] = readRows(source, ',');
  const cell = row?.[0];
  if (!cell) throw new Error('no cell');
  return cell;
}

const read = (source: string) => cellText(source, firstCell(source));

describe('cellText', () => {
  it('keeps an unquoted cell as it stands', () => {
    const text = read('  lees "De GVR"  ,b');
    expect(text.text).toBe('lees "De GVR"');
    expect(text.sourceSpan(0, 4)).toEqual({ start: 2, end: 6 });
  });

  it('reads doubled quotes as one and knows their place', () => {
    const text = read('"lees ""De GVR"" uit"');
    expect(text.text).toBe('lees "De GVR" uit');
    expect(text.sourceSpan(5, 13)).toEqual({ start: 6, end: 16 });
  });

  it('reads every line end as a line feed', () => {
    const text = read('"a\r\nb\rc\nd\r\n"');
    expect(text.text).toBe('a\nb\nc\nd');
    expect(text.sourceSpan(2, 3)).toEqual({ start: 4, end: 5 });
  });

  it('is empty for a blank cell', () => {
    expect(read('"  ",').text).toBe('');
    expect(read('   ,').text).toBe('');
  });
});

describe('cellWords', () => {
  it('reads doubled quotes as one', () => {
    const source = '" de ""klas"" "';
    expect(cellWords(source, firstCell(source))).toBe('de "klas"');
  });

  it('is empty for a cell that is not there', () => {
    expect(cellWords('', undefined)).toBe('');
  });
});
