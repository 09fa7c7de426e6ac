import { expect, test } from 'vitest';
import { reportTexts } from '../forms/index.ts';
import { ValueFormat } from '../tables/format-value.ts';
import { shareBars } from './share-bars.ts';

const share = { part: 1, whole: 2, value: 0.5, low: 0.3, high: 0.7 };
const format = new ValueFormat(reportTexts.nl.locale);
const words = { id: 'x', title: 't', description: 'd' };
const namesIn = (drawn: string) =>
  [...drawn.matchAll(/<text class="name"[^>]*>([^<]*)<\/text>/g)].map(([, name = '']) => name);

test('a long label stands whole above its bar, on lines that fit', () => {
  const label = 'Ouders hoeven geen leerkracht te zijn, ook niet op zondag';
  const names = namesIn(shareBars([{ label, share }], words, format));
  expect(names.join(' ')).toBe(label);
  expect(names.length).toBe(2);
});

test('short labels stand before their bars, which leave them room', () => {
  const drawn = shareBars(
    ['L1', 'L2'].map((label) => ({ label, share })),
    words,
    format,
  );
  expect(namesIn(drawn)).toEqual(['L1', 'L2']);
  const [left = 0] = [...drawn.matchAll(/<rect class="bar" x="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(left).toBeGreaterThan(20);
});
