import { expect, test } from 'vitest';
import { MappedText } from '../../../agenda/mapped-text.ts';
import { layOut } from './lay-out.ts';

const cell = (text: string, columns = 1, rows = 1) => ({ text: MappedText.verbatim(text), columns, rows });
const wordsOf = (...rows: ReturnType<typeof cell>[][]) =>
  layOut(rows).map((row) => row.map(({ text }) => text));

test('a head over two columns stands over both', () => {
  expect(wordsOf([cell(''), cell('ma', 2)], [cell('taal'), cell('a'), cell('b')])).toEqual([
    ['', 'ma', 'ma'],
    ['taal', 'a', 'b'],
  ]);
});

test('a day beside three rows stands beside each, and what reaches further than the table ends with it', () => {
  expect(wordsOf([cell('ma', 1, 2), cell('a', 1, 9)], [], [cell('di')])).toEqual([
    ['ma', 'a'],
    ['ma', ''],
    ['di', ''],
  ]);
});

test('a merged cell in the middle is read once', () => {
  expect(
    wordsOf([cell('x'), cell('ma'), cell('di')], [cell('am'), cell('sportdag', 2, 2)], [cell('pm')]),
  ).toEqual([
    ['x', 'ma', 'di'],
    ['am', 'sportdag', ''],
    ['pm', '', ''],
  ]);
});

test('a width that no table has is cut', () => {
  expect(wordsOf([cell('a', 1_000_000)])[0]).toHaveLength(100);
});
