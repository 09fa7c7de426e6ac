import { expect, test } from 'vitest';
import { MappedText } from '../../agenda/mapped-text.ts';
import { layOut } from './lay-out.ts';

const cell = (text: string, columns = 1, rows = 1) => ({ text: MappedText.verbatim(text), columns, rows });
/** What is covered stands in brackets. */
const wordsOf = (...rows: ReturnType<typeof cell>[][]) =>
  layOut(rows).map((row) => row.map(({ text, isCovered }) => (isCovered ? `(${text.text})` : text.text)));

test('a head over two columns', () => {
  expect(wordsOf([cell(''), cell('ma', 2)], [cell('taal'), cell('a'), cell('b')])).toEqual([
    ['', 'ma', '(ma)'],
    ['taal', 'a', 'b'],
  ]);
});

test('a day beside three rows, and what reaches further than the table ends with it', () => {
  expect(wordsOf([cell('ma', 1, 2), cell('a', 1, 9)], [], [cell('di')])).toEqual([
    ['ma', 'a'],
    ['(ma)', '(a)'],
    ['di', '(a)'],
  ]);
});

test('a merged cell in the middle', () => {
  expect(
    wordsOf([cell('x'), cell('ma'), cell('di')], [cell('am'), cell('sport', 2, 2)], [cell('pm')]),
  ).toEqual([
    ['x', 'ma', 'di'],
    ['am', 'sport', '(sport)'],
    ['pm', '(sport)', '(sport)'],
  ]);
});

test('a width that no table has is cut', () => {
  expect(wordsOf([cell('a', 1_000_000)])[0]).toHaveLength(100);
});
