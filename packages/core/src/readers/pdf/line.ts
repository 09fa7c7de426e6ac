import type { Fragment } from './page.ts';

/** Words that stand on one line, and belong together. */
export interface Line {
  /** Its words with one space between them, none at the ends. */
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** How many characters at its start are in bold. */
  readonly bold: number;
}

/** So much of the height of a font is the space between two words, at the least. */
const leastSpace = 0.15;

/** Fragments of one line, in any order, as a line. Undefined when they say nothing. */
export function lineOf(fragments: readonly Fragment[], page: number): Line | undefined {
  const sorted = [...fragments].sort((a, b) => a.left - b.left);
  const [first] = sorted;
  if (!first) return undefined;
  let text = '';
  let bold = 0;
  let right = first.left;
  for (const fragment of sorted) {
    const isApart = fragment.left - right > leastSpace * fragment.size;
    const words = fragment.text.replace(/[\s\u00AD\u200B\uFEFF]+/gu, (blank) =>
      /\s/u.test(blank) ? ' ' : '',
    );
    const wasBold = bold === text.length;
    if (text !== '' && isApart && !text.endsWith(' ') && !words.startsWith(' ')) text += ' ';
    if (wasBold && fragment.isBold) bold = text.length + words.trimEnd().length;
    text += text.endsWith(' ') ? words.trimStart() : words;
    right = Math.max(right, fragment.right);
  }
  const lead = text.length - text.trimStart().length;
  text = text.trim();
  if (text === '') return undefined;
  return {
    text,
    page,
    left: first.left,
    right,
    baseline: first.baseline,
    size: Math.max(...sorted.map(({ size }) => size)),
    bold: Math.min(Math.max(bold - lead, 0), text.length),
  };
}

/** Whether two baselines are those of one line of this font height; small raised letters stand a little higher. */
export function isSameLine(one: number, other: number, size: number): boolean {
  return Math.abs(one - other) < 0.45 * size;
}

/** Fragments in the order in which they are read, line by line. */
export function linesOf(fragments: readonly Fragment[], page: number): readonly Line[] {
  const groups: Fragment[][] = [];
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      last &&
      isSameLine(last.baseline, fragment.baseline, Math.max(last.size, fragment.size)) &&
      fragment.left > last.left;
    if (goesOn) group?.push(fragment);
    else groups.push([fragment]);
  }
  return groups.flatMap((group) => lineOf(group, page) ?? []);
}

/** How far to the right the longest of some lines reaches. */
export function rightEdge(lines: readonly Line[]): number {
  return lines.reduce((edge, { right }) => Math.max(edge, right), 0);
}
