/** Groups smaller than this are never shown by themselves. */
export const smallest = 5;

/** What groups are folded into. */
export const folded = '…';

/**
 * Says under which name each group is shown: its own, or {@link folded} together with others. What is folded has
 * `smallest` at least, so that it cannot be worked out from a total; so where the small ones together are fewer, the
 * smallest of the others goes with them.
 * @param sizes by name
 * @returns empty when nothing of what there is may be shown in groups
 */
export function foldSmall(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const sorted = [...sizes]
    .filter(([, size]) => size > 0)
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const shown = new Map<string, string>();
  let together = 0;
  for (const [name, size] of sorted) {
    const isFolded = size < smallest || (together > 0 && together < smallest);
    shown.set(name, isFolded ? folded : name);
    if (isFolded) together += size;
  }
  if (together > 0 && together < smallest) return new Map();
  return shown;
}

/**
 * Which cells of a table may be shown beside the totals of its rows and columns: none that is small, and no other
 * from which a small one could be worked out.
 * @param sizes by row, then column
 * @returns the keys `row|column` that must be left out
 */
export function hiddenCells(sizes: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlySet<string> {
  const cells = [...sizes].flatMap(([row, columns]) =>
    [...columns]
      .filter(([, size]) => size > 0)
      .map(([column, size]) => ({ row, column, size, isHidden: size < smallest })),
  );
  const lines = ['row', 'column'] as const;
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const line of lines) {
      for (const name of new Set(cells.map((cell) => cell[line]))) {
        const ofLine = cells.filter((cell) => cell[line] === name);
        const hidden = ofLine.filter((cell) => cell.isHidden).reduce((sum, { size }) => sum + size, 0);
        if (hidden === 0 || hidden >= smallest) continue;
        const [next] = ofLine.filter((cell) => !cell.isHidden).sort((a, b) => a.size - b.size);
        if (!next) continue;
        next.isHidden = true;
        isChanged = true;
      }
    }
  }
  return new Set(cells.filter(({ isHidden }) => isHidden).map(({ row, column }) => `${row}|${column}`));
}
