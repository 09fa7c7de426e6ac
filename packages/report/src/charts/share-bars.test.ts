import { expect, test } from 'vitest';
import { reportTexts } from '../forms/index.ts';
import { ValueFormat } from '../tables/format-value.ts';
import { shareBars } from './share-bars.ts';

const share = { part: 1, whole: 2, value: 0.5, low: 0.3, high: 0.7 };

test('a long label stands whole, on two lines that fit', () => {
  const label = 'Ouders hoeven geen leerkracht te zijn, ook niet op zondag';
  const drawn = shareBars(
    [{ label, share }],
    { id: 'x', title: 't', description: 'd' },
    new ValueFormat(reportTexts.nl.locale),
  );
  const lines = [...drawn.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, line = '']) => line);
  expect(lines.join(' ')).toBe(label);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(34);
});
