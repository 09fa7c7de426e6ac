import { inRows } from './flow-blocks.ts';
import type { Fragment } from './page.ts';

/** A part of a page from top to bottom, with its columns from left to right: one, where words run over its whole width. */
export interface Band {
  readonly columns: readonly (readonly Fragment[])[];
}

interface Row {
  readonly fragments: readonly Fragment[];
  /** Where nothing stands between two of its words, wide enough to part columns. */
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

/** So many heights of the font is the space between two columns, at the least. */
const leastGap = 1.1;
/** So many lines at least have words on both sides of it. */
const leastRows = 2;

/** Parts words into bands of columns by the white space that runs down between them. */
export function columnsIn(fragments: readonly Fragment[]): readonly Band[] {
  const rows = rowsOf(fragments);
  const bands: Band[] = [];
  let at = 0;
  let single: Fragment[] = [];
  while (at < rows.length) {
    const band = bandAt(rows, at);
    if (!band) {
      single.push(...(rows[at]?.fragments ?? []));
      at += 1;
      continue;
    }
    if (single.length > 0) bands.push({ columns: [single] });
    single = [];
    bands.push({ columns: band.columns });
    at = band.end;
  }
  if (single.length > 0) bands.push({ columns: [single] });
  return bands;
}

/** The band that starts with a row with gaps and goes on as long as any of them does. */
function bandAt(rows: readonly Row[], from: number): { columns: Fragment[][]; end: number } | undefined {
  const start = rows[from];
  if (!start || start.gaps.length === 0) return undefined;
  let gaps = [...start.gaps, ...marginsOf(start)].sort((a, b) => a.left - b.left);
  let end = from + 1;
  let both = 1;
  let closed = end;
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    if (!row) break;
    const kept = gaps.flatMap((gap) => narrowed(gap, row));
    if (kept.length === 0) break;
    gaps = kept;
    if (gaps.some((gap) => hasBothSides(row, gap))) {
      both += 1;
      closed = end + 1;
    }
  }
  if (both < leastRows) return undefined;
  const band = rows.slice(from, end);
  gaps = gaps.filter((gap) => band.filter((row) => hasBothSides(row, gap)).length >= leastRows);
  if (gaps.length === 0) return undefined;
  const last = trailing(rows, gaps, closed, end);
  const columns: Fragment[][] = Array.from({ length: gaps.length + 1 }, () => []);
  for (const { fragments } of rows.slice(from, last)) {
    for (const fragment of fragments) {
      const column = gaps.filter(({ right }) => fragment.left >= right - 0.5).length;
      columns[column]?.push(fragment);
    }
  }
  return { columns: columns.filter((column) => column.length > 0), end: last };
}

/** What stands beside the first row may be a column of its own: over the names of rows is no head. */
function marginsOf({ fragments }: Row): readonly Gap[] {
  const [left, right] = [fragments[0]?.left ?? 0, fragments.at(-1)?.right ?? 0];
  return [
    { left: Number.NEGATIVE_INFINITY, right: left },
    { left: right, right: Number.POSITIVE_INFINITY },
  ];
}

/** Lines behind the last one with words in several columns still belong to a column when they are not the first's. */
function trailing(rows: readonly Row[], gaps: readonly Gap[], closed: number, end: number): number {
  const [first] = gaps;
  let last = closed;
  while (last < end && first && (rows[last]?.fragments[0]?.left ?? 0) >= first.right) last += 1;
  return last;
}

/** What is left of a gap beside the words of a row; nothing when they stand across it. */
function narrowed(gap: Gap, { fragments }: Row): readonly Gap[] {
  let left: readonly Gap[] = [gap];
  for (const fragment of fragments) {
    left = left.flatMap((piece) => {
      if (fragment.right <= piece.left || fragment.left >= piece.right) return [piece];
      return [
        { left: piece.left, right: fragment.left },
        { left: fragment.right, right: piece.right },
      ].filter((part) => part.right - part.left >= 0.5 * fragment.size);
    });
  }
  return left;
}

function hasBothSides({ fragments }: Row, { left, right }: Gap): boolean {
  return fragments.some((one) => one.right <= left + 0.5) && fragments.some((one) => one.left >= right - 0.5);
}

function rowsOf(fragments: readonly Fragment[]): readonly Row[] {
  const rows: Fragment[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const fragment of inRows(fragments)) {
    const row = rows.at(-1);
    if (row && Math.abs(fragment.baseline - baseline) < 0.45 * fragment.size) row.push(fragment);
    else {
      rows.push([fragment]);
      baseline = fragment.baseline;
    }
  }
  return rows.map((row) => ({ fragments: row, gaps: gapsOf(row) }));
}

function gapsOf(row: readonly Fragment[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let right = row[0]?.right ?? 0;
  for (const fragment of row.slice(1)) {
    if (fragment.left - right >= leastGap * fragment.size) gaps.push({ left: right, right: fragment.left });
    right = Math.max(right, fragment.right);
  }
  return gaps;
}
