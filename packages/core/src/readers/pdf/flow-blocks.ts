import type { Block, ListItem } from '../blocks/block.ts';
import { type DrawnText, isEndedByAuthor } from './drawn-text.ts';
import type { FontSizes } from './font-sizes.ts';
import { type Line, linesOf, rightEdge } from './line.ts';
import type { Fragment } from './page.ts';
import { paragraphOf } from './paragraph.ts';

const bullet = /^(?<mark>[•●◦▪■□☐☑☒❑❏‣➢➤►✓✔\uE000-\uF8FF·–]|[-*o](?=\s)|\(?\d{1,2}[.)](?=\s))\s*(?=\S)/u;
const box = /^[□☐☑☒❑❏\uF0A8]/u;
/** No heading is longer. */
const longestHeading = 120;

/** The blocks of one column of words: larger words are headings, marked lines are lists, the rest are paragraphs. */
export function flowBlocks(
  fragments: readonly Fragment[],
  page: number,
  { headings }: FontSizes,
  drawn: DrawnText,
): readonly Block[] {
  const lines = linesOf(inRows(fragments), page);
  const edge = rightEdge(lines);
  const blocks: Block[] = [];
  for (const group of groupsOf(lines, edge)) {
    const [first] = group;
    if (!first) continue;
    const isHeading =
      headings.includes(Math.round(first.size)) &&
      group.reduce((sum, { text }) => sum + text.length, 0) <= longestHeading;
    const marked = bullet.exec(first.text);
    if (isHeading) {
      const depth = 1 + headings.indexOf(Math.round(first.size));
      blocks.push({ type: 'heading', depth: Math.min(depth, 6), text: drawn.draw(group).text });
    } else if (marked) {
      const item: ListItem = {
        blocks: [paragraphOf(drawn, [withoutMark(first, marked[0].length), ...group.slice(1)], true)],
        hasBox: box.test(first.text),
      };
      const last = blocks.at(-1);
      if (last?.type === 'list') blocks[blocks.length - 1] = { type: 'list', items: [...last.items, item] };
      else blocks.push({ type: 'list', items: [item] });
    } else {
      blocks.push(paragraphOf(drawn, group));
    }
  }
  return blocks;
}

/** Lines that say one thing together. */
function groupsOf(lines: readonly Line[], edge: number): readonly (readonly Line[])[] {
  const pitch = usualPitch(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group?.[0] && last && goesOn(group[0], last, line, pitch, edge)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function goesOn(first: Line, last: Line, line: Line, pitch: number, edge: number): boolean {
  if (bullet.test(line.text)) return false;
  const step = line.baseline - last.baseline;
  if (step > pitch * last.size * 1.25 || step < 0) return false;
  if (Math.abs(line.size - last.size) > 0.1 * last.size) return false;
  if (isAllBold(last) !== isAllBold(line)) return false;
  if (bullet.test(first.text) && line.left > first.left + 1) return true;
  return !isEndedByAuthor(last, line, edge) || /^\p{Ll}/u.test(line.text);
}

function isAllBold({ text, bold }: Line): boolean {
  return bold === text.length;
}

function withoutMark(line: Line, length: number): Line {
  return { ...line, text: line.text.slice(length), bold: Math.max(0, line.bold - length) };
}

/** The usual distance between the baselines of two lines, in sizes of their letters: the smallest that occurs often. */
function usualPitch(lines: readonly Line[]): number {
  const steps = lines
    .map((line, at) => (line.baseline - (lines[at - 1]?.baseline ?? Number.POSITIVE_INFINITY)) / line.size)
    .filter((step) => step > 0.9 && step < 1.9)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? 1.25;
}

/** Fragments from top to bottom, those of a line from left to right. */
export function inRows(fragments: readonly Fragment[]): readonly Fragment[] {
  const sorted = [...fragments].sort((a, b) => a.baseline - b.baseline);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && fragment.baseline - first.baseline < 0.45 * Math.max(first.size, fragment.size))
      row?.push(fragment);
    else rows.push([fragment]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}
