import { inRows } from './flow-blocks.ts';
import { type Line, linesOf } from './line.ts';
import type { Fragment, Rule } from './page.ts';
import { splitAt } from './split-fragment.ts';

export interface RuledCell {
  readonly lines: readonly Line[];
  readonly isCovered: boolean;
}

/** A table of which the lines between the cells are drawn. */
export interface RuledTable {
  readonly top: number;
  readonly rows: readonly (readonly RuledCell[])[];
  /** What stands in it. */
  readonly fragments: readonly Fragment[];
}

/** Two lines that are no further apart, in points, are one; a line that ends so far before another meets it. */
const near = 3;

/** The tables on a page of which the lines are drawn, from top to bottom. A box around words is none. */
export function ruledTables(
  rules: readonly Rule[],
  fragments: readonly Fragment[],
  page: number,
): readonly RuledTable[] {
  return groupsOf(rules)
    .flatMap((group) => tableOf(group, fragments, page) ?? [])
    .sort((a, b) => a.top - b.top);
}

/** Rules that meet, directly or through others. */
function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: { box: Rule; rules: Rule[] }[] = [];
  for (const rule of [...rules].sort((a, b) => a.top - b.top)) {
    const touched = groups.filter(
      ({ box, rules: own }) => meets(box, rule) && own.some((one) => meets(one, rule)),
    );
    const [first, ...others] = touched;
    if (!first) {
      groups.push({ box: rule, rules: [rule] });
      continue;
    }
    first.rules.push(rule);
    first.box = around(first.box, rule);
    for (const other of others) {
      first.rules.push(...other.rules);
      first.box = around(first.box, other.box);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(({ rules: own }) => own);
}

function tableOf(
  rules: readonly Rule[],
  fragments: readonly Fragment[],
  page: number,
): RuledTable | undefined {
  const upright = rules.filter(isUpright);
  const level = rules.filter((rule) => !isUpright(rule));
  const xs = clustered(upright.map(({ left, right }) => (left + right) / 2));
  const ys = clustered(level.map(({ top, bottom }) => (top + bottom) / 2));
  if (xs.length < 3 || ys.length < 3 || xs.length > 60) return undefined;
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const inside = fragments.filter((one) => {
    const middle = (one.left + one.right) / 2;
    const height = one.baseline - one.size / 3;
    return middle > left && middle < right && height > top && height < bottom;
  });
  const cells = new Map<string, Fragment[]>();
  for (const fragment of inside.flatMap((one) => splitAt(one, edgesThrough(one, xs, upright)))) {
    const column = indexIn(xs, (fragment.left + fragment.right) / 2);
    const row = indexIn(ys, fragment.baseline - fragment.size / 3);
    const [ownRow, ownColumn] = originOf(row, column, xs, ys, upright, level);
    const key = `${ownRow} ${ownColumn}`;
    const known = cells.get(key);
    if (known) known.push(fragment);
    else cells.set(key, [fragment]);
  }
  const lines = new Map([...cells].map(([key, own]) => [key, linesOf(inRows(own), page)] as const));
  const rows = ys.slice(1).map((_, row) =>
    xs.slice(1).map((__, column): RuledCell => {
      const [ownRow, ownColumn] = originOf(row, column, xs, ys, upright, level);
      return {
        lines: lines.get(`${ownRow} ${ownColumn}`) ?? [],
        isCovered: ownRow !== row || ownColumn !== column,
      };
    }),
  );
  return { top, rows, fragments: inside };
}

/** The borders of cells that stand upright through the words of a fragment. */
function edgesThrough(
  { baseline, size }: Fragment,
  xs: readonly number[],
  upright: readonly Rule[],
): readonly number[] {
  return xs.slice(1, -1).filter((x) => upright.some((rule) => crosses(rule, x, baseline - size / 3)));
}

/** The row and column of the top left of the merged cell in which a place of the grid lies. */
function originOf(
  row: number,
  column: number,
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly Rule[],
  level: readonly Rule[],
): readonly [row: number, column: number] {
  let [ownRow, ownColumn] = [row, column];
  const middleOf = (list: readonly number[], at: number) => ((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2;
  while (ownColumn > 0 && !upright.some((rule) => crosses(rule, xs[ownColumn] ?? 0, middleOf(ys, ownRow))))
    ownColumn -= 1;
  while (ownRow > 0 && !level.some((rule) => crosses(rule, middleOf(xs, ownColumn), ys[ownRow] ?? 0)))
    ownRow -= 1;
  return [ownRow, ownColumn];
}

function crosses({ left, right, top, bottom }: Rule, x: number, y: number): boolean {
  return x >= left - near && x <= right + near && y >= top - near && y <= bottom + near;
}

function isUpright({ left, right, top, bottom }: Rule): boolean {
  return bottom - top > right - left;
}

function meets(one: Rule, other: Rule): boolean {
  return (
    one.left <= other.right + near &&
    other.left <= one.right + near &&
    one.top <= other.bottom + near &&
    other.top <= one.bottom + near
  );
}

function around(one: Rule, other: Rule): Rule {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function clustered(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last > near) found.push(value);
  }
  return found;
}

function indexIn(edges: readonly number[], value: number): number {
  const above = edges.findIndex((edge) => edge > value);
  return Math.max(0, (above < 0 ? edges.length : above) - 1);
}
