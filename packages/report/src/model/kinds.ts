import type { EntryKind } from '@hwlint/core';
import type { Cell, Counts } from '../count/counts.ts';
import { addCells } from '../count/merge-counts.ts';
import { folded, foldSmall, smallest } from './fold.ts';
import type { Coverage, KindRow } from './report-model.ts';
import { shareOf } from './share.ts';
import { type PlacedCell, sizesOf, sumsBy } from './sums.ts';

const order: readonly KindRow['id'][] = [
  'task',
  'test',
  'assignment',
  'lesson',
  'material',
  'message',
  folded,
];

/**
 * Entries by kind. Tasks and tests are assignments together, whose number is known, and so is that of messages: where
 * one of a pair is small, the two stand in one row, and what is small among the others goes with another of them.
 * @param coverage of all assignments together
 */
export function kindsOf(
  cells: readonly PlacedCell[],
  { coverage, classes }: Counts,
  whole: Coverage | null,
): readonly KindRow[] {
  const sums = sumsBy(cells, ({ kind }) => kind);
  const shown = shownKinds(sizesOf(sums));
  const rows = new Map<KindRow['id'], Cell>();
  for (const [kind, cell] of sums) {
    const id = shown.get(kind);
    if (id === undefined) continue;
    const sum = rows.get(id);
    rows.set(id, sum ? addCells(sum, cell) : cell);
  }
  const gave = (id: KindRow['id']): Pick<KindRow, 'classes' | 'known'> => {
    const seen = id === 'assignment' ? whole?.seen : coverage.kind[id];
    return { classes: seen ?? null, known: seen === undefined ? null : classes.length };
  };
  return order.flatMap((id) => {
    const cell = rows.get(id);
    const share = cell && shareOf(cell.flagged, cell.entries);
    return share ? [{ id, entries: share.whole, share, ...gave(id) }] : [];
  });
}

/** Under which row each kind is shown; those that are shown in none would be small there. */
function shownKinds(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, KindRow['id']> {
  const shown = new Map<string, KindRow['id']>();
  const size = (kind: EntryKind) => sizes.get(kind) ?? 0;
  const isSmall = (kind: EntryKind) => size(kind) > 0 && size(kind) < smallest;
  const isTogether = isSmall('task') || isSmall('test');
  if (size('task') + size('test') >= smallest) {
    for (const kind of ['task', 'test'] as const) shown.set(kind, isTogether ? 'assignment' : kind);
  }
  const others: EntryKind[] = ['lesson', 'material'];
  if (isSmall('message')) others.push('message');
  else if (size('message') > 0) shown.set('message', 'message');
  const among = foldSmall(new Map(others.map((kind) => [kind, size(kind)])));
  for (const kind of others) {
    const as = among.get(kind);
    if (as !== undefined) shown.set(kind, as === folded ? folded : kind);
  }
  return shown;
}
