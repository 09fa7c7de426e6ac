import type { CalendarDay } from '@hwlint/core';
import type { Cell, ClassCell, Counts, ShortFormCell, Tally } from './counts.ts';

/**
 * The counts of two groups of schools together. The order does not matter, and what comes out is written the same way
 * whatever was added first.
 */
export function mergeCounts(a: Counts, b: Counts): Counts {
  return {
    format: a.format,
    version: a.version,
    schools: a.schools + b.schools,
    mark: a.mark ^ b.mark,
    unnamed: a.unnamed + b.unnamed,
    marks: [...a.marks, ...b.marks].sort(),
    files: addAll(a.files, b.files),
    setAside: a.setAside + b.setAside,
    undated: a.undated + b.undated,
    from: earliest(a.from, b.from),
    to: latest(a.to, b.to),
    cells: joined(a.cells, b.cells, addAll),
    plans: joined(a.plans, b.plans, addAll),
    days: joined(a.days, b.days, addAll),
    classes: sortedClasses([...a.classes, ...b.classes]),
    coverage: {
      week: addTallies(a.coverage.week, b.coverage.week),
      subject: addTallies(a.coverage.subject, b.coverage.subject),
      kind: addTallies(a.coverage.kind, b.coverage.kind),
    },
    shortForms: joined(a.shortForms, b.shortForms, addForms),
  };
}

/** Two cells of the same group together. */
export function addCells(a: Cell, b: Cell): Cell {
  return addAll(a, b);
}

export function addTallies(a: Tally, b: Tally): Tally {
  return joined(a, b, (one, other) => one + other);
}

/** In an order that tells nothing of who they are. */
export function sortedClasses(classes: readonly ClassCell[]): readonly ClassCell[] {
  return classes
    .map((cell) => ({ cell, key: JSON.stringify(cell) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ cell }) => cell);
}

/** A record in the order of its keys. */
export function sortedRecord<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addForms(a: ShortFormCell, b: ShortFormCell): ShortFormCell {
  return { full: a.full, count: a.count + b.count };
}

/** Adds numbers, and tallies, field by field. */
function addAll<T extends object>(a: T, b: T): T {
  const sum: Record<string, unknown> = {};
  for (const [field, one] of Object.entries(a)) {
    const other = (b as Record<string, unknown>)[field];
    sum[field] = typeof one === 'number' ? one + (other as number) : addTallies(one as Tally, other as Tally);
  }
  return sum as T;
}

function joined<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  add: (one: T, other: T) => T,
): Record<string, T> {
  const sum: Record<string, T> = { ...a };
  for (const [key, other] of Object.entries(b)) {
    const one = Object.hasOwn(sum, key) ? sum[key] : undefined;
    sum[key] = one === undefined ? other : add(one, other);
  }
  return sortedRecord(sum);
}

function earliest(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function latest(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
