import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPoint } from '../testing.ts';
import { markedLines, type NumberedPoint } from './line-marks.ts';

const at = (start: number, end: number, changes = {}): NumberedPoint => ({
  number: start + 1,
  point: aPoint({ key: `${start}`, start, end, ...changes }),
});

test('each line has its own marks and the numbers that begin in it', () => {
  const lines = markedLines('Lees blz. 3\n\nen blz. 4', [at(5, 9), at(16, 20)], '16');
  expect(lines.map(({ text, numbers }) => [text, numbers])).toEqual([
    ['Lees blz. 3', [6]],
    ['', []],
    ['en blz. 4', [17]],
  ]);
  expect(lines[0]?.marks).toEqual([
    { start: 5, end: 9, severity: 'warning', isRelated: false, isActive: false, numbers: [6] },
  ]);
  expect(lines[2]?.marks).toMatchObject([{ start: 3, end: 7, isActive: true }]);
});

test('a point over several lines is marked in each, and numbered once', () => {
  const lines = markedLines('abc\n\ndef', [at(1, 7)], undefined);
  expect(lines.map(({ marks }) => marks.map(({ start, end }) => [start, end]))).toEqual([
    [[1, 3]],
    [],
    [[0, 2]],
  ]);
  expect(lines.map(({ numbers }) => numbers)).toEqual([[2], [], []]);
});

test('where points overlap, the gravest gives the colour and all are known', () => {
  const [line] = markedLines('abcdef', [at(0, 4, { severity: 'tip' }), at(2, 6)], '0');
  expect(line?.marks).toMatchObject([
    { start: 0, end: 2, severity: 'tip', numbers: [1], isActive: true },
    { start: 2, end: 4, severity: 'warning', numbers: [1, 3], isActive: true },
    { start: 4, end: 6, severity: 'warning', numbers: [3], isActive: false },
  ]);
});

test('further places are marked as such, under the number of their point', () => {
  const [line] = markedLines('blz. blz.', [at(0, 4, { related: [{ start: 5, end: 9 }] })], undefined);
  expect(line?.marks).toMatchObject([{ isRelated: false }, { start: 5, isRelated: true, numbers: [1] }]);
  expect(line?.numbers).toEqual([1]);
});

test('a point without words has a number and no mark', () => {
  expect(markedLines('a\nb', [at(2, 2)], undefined)[1]).toEqual({ text: 'b', marks: [], numbers: [3] });
});

test('lines hold the text as it is, and marks all characters of the points', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n'), minLength: 1, maxLength: 30 });
  const ranges = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 5 });
  fc.assert(
    fc.property(texts, ranges, (text, pairs) => {
      const points = pairs
        .map(([a, b]) => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const)
        .sort(([a], [b]) => a - b)
        .map(([start, end], index) => ({ ...at(start, end), number: index + 1 }));
      const lines = markedLines(text, points, undefined);
      expect(lines.map((line) => line.text).join('\n')).toBe(text);
      expect(lines.flatMap(({ numbers }) => numbers)).toEqual(points.map(({ number }) => number));
      let offset = 0;
      for (const line of lines) {
        for (let index = 0; index < line.text.length; index += 1) {
          const here = points.filter(
            ({ point }) => point.start <= offset + index && offset + index < point.end,
          );
          const mark = line.marks.find(({ start, end }) => start <= index && index < end);
          expect(mark?.numbers ?? []).toEqual(here.map(({ number }) => number));
        }
        offset += line.text.length + 1;
      }
    }),
  );
});
