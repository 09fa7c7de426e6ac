import type { Entry, SameEntry } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import type { PlanGroups } from '../plan-groups.ts';
import type { RecordSays } from '../records/record-says.ts';
import { withKnown } from '../with-known.ts';
import type { TextCell } from './text-cell.ts';
import type { Row } from './tokenize.ts';

/** A row that was read, in the text that its offsets count in: the whole source, or a copy of the row alone. */
export interface ReadRow {
  readonly source: string;
  readonly cells: Row;
  readonly isBlank: boolean;
  readonly isTooLong: boolean;
  /** The cells that hold its text. */
  readonly textCells: readonly TextCell[];
  /** Undefined when it has no text. */
  readonly says: RecordSays | undefined;
  /** Present in a document that is read again and again. */
  readonly same?: SameEntry;
  /** As it stood in the source last. */
  shown: ShownRow | undefined;
}

interface ShownRow {
  readonly by: number;
  readonly labels: readonly MappedText[];
  readonly entry: Entry;
}

/**
 * Puts what a row says into a plan. The same object as before while nothing about the entry changed.
 * @param by how much later the row stands in the source than its offsets say
 */
export function placeRow(row: ReadRow, says: RecordSays, by: number, plans: PlanGroups): Entry {
  const before = row.shown;
  const isHere = before?.by === by;
  const text = isHere ? before.entry.text : says.text.shifted(by);
  const labels = isHere ? before.labels : shiftedLabels(says.labels, by);
  const { ofPlan, dayLabel, kind, known } = says;
  const { plan, labels: context } = plans.add({
    className: ofPlan.className,
    group: ofPlan.group,
    grade: ofPlan.grade,
    week: ofPlan.week,
    school: ofPlan.school,
    day: ofPlan.day,
    labels,
    dayLabel: dayLabel === undefined ? undefined : labels[dayLabel],
    text,
  });
  if (isHere && before.entry.plan === plan && isSame(before.entry.context, context)) return before.entry;
  const { same } = row;
  const entry = before
    ? { ...before.entry, text, plan, context }
    : withKnown<Entry>({ kind, text, plan, context }, same ? { ...known, same } : known);
  row.shown = { by, labels, entry };
  return entry;
}

function shiftedLabels(labels: readonly MappedText[], by: number): readonly MappedText[] {
  return by === 0 || labels.length === 0 ? labels : labels.map((label) => label.shifted(by));
}

function isSame(one: readonly MappedText[], other: readonly MappedText[]): boolean {
  return one.length === other.length && one.every((label, index) => label === other[index]);
}
