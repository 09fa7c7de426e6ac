import type { Fragment } from './page.ts';

/** The heights of the letters of a file, in points. */
export interface FontSizes {
  /** Of most letters. */
  readonly body: number;
  /** Of headings, rounded, the largest first. */
  readonly headings: readonly number[];
}

/** So much larger than most words is a heading. */
const headingSize = 1.15;

export function fontSizes(fragments: readonly Fragment[]): FontSizes {
  const counts = new Map<number, number>();
  for (const { size, text } of fragments) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  const [body] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  const larger = [...counts.keys()].map(Math.round).filter((size) => size > body * headingSize);
  return { body, headings: [...new Set(larger)].sort((a, b) => b - a) };
}
