import { describe, expect, it } from 'vitest';
import { readContentLines } from './content-lines.ts';

const read = (text: string) =>
  [...readContentLines(text, [])].map(({ name, value, start }) => [name, value.text, start]);

describe('readContentLines', () => {
  it('reads names and values with their places', () => {
    const [first, second] = readContentLines('summary:Lees\r\nUID:1\r\n', []);
    expect([first?.name, first?.value.text, first?.start]).toEqual(['SUMMARY', 'Lees', 0]);
    expect(first?.value.sourceSpan(0, 4)).toEqual({ start: 8, end: 12 });
    expect([second?.name, second?.start]).toEqual(['UID', 14]);
  });

  it.each([
    ['a fold anywhere, also in the name', 'SUMM\r\n ARY:L\n\tees', [['SUMMARY', 'Lees', 0]]],
    ['an empty value', 'SUMMARY:', [['SUMMARY', '', 0]]],
    ['a colon in the value', 'SUMMARY:a:b', [['SUMMARY', 'a:b', 0]]],
    ['a colon in quotes', 'X;A="b:c";D=e:f', [['X', 'f', 0]]],
    ['a quote that does not close', 'X;A="b:c', [['X', 'c', 0]]],
    ['blank lines', '\n\nA:b\n\n', [['A', 'b', 2]]],
    [
      'a line without a name',
      'zomaar wat\n:x\nA;b',
      [
        ['', 'zomaar wat', 0],
        ['', ':x', 11],
        ['', 'A;b', 14],
      ],
    ],
    ['no lines', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes linear time on many folds', () => {
    const start = performance.now();
    expect([...readContentLines(`A:${'b\n '.repeat(200_000)}`, [])]).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
