import type { CalendarDay, EntryKind, Grade } from '@hwlint/core';

/** How many, by name. */
export type Tally = Readonly<Record<string, number>>;

/** What holds for the entries of one kind, grade, subject and week together. Copies are left out of all but `copies`. */
export interface Cell {
  readonly entries: number;
  /** Entries that were found before in the same school, and left out. */
  readonly copies: number;
  /** Entries with at least one warning or error on themselves. */
  readonly flagged: number;
  /** Entries with at least one tip on themselves. */
  readonly tipped: number;
  /** Entries with at least one warning or error of a rule; of a policy key. */
  readonly rules: Tally;
  readonly keys: Tally;
  /** Entries that show a sign of good practice. */
  readonly signs: Tally;
  /** Messages that lead to a screen alone. */
  readonly digitalOnly: number;
  /** Entries that ask for money, how many of them name an amount, and the sum of those in cents. */
  readonly asksMoney: number;
  readonly namesAmount: number;
  readonly cents: number;
}

/** Plans of one grade with at least two assignments of their own. */
export interface PlanCell {
  readonly plans: number;
  /** Plans of which a rule speaks as a whole. */
  readonly rules: Tally;
  /** Plans in which at least one entry shows a sign. */
  readonly signs: Tally;
}

/** Days of classes of one grade: one class on one day counts once. */
export interface DayCell {
  readonly days: number;
  /** How many days have so many tasks. */
  readonly byTasks: Tally;
  /** How many days have so many minutes as the school's own limit; those without a limit are in none. */
  readonly byLimit: Tally;
  /** Days on which minutes are stated, and their sum. */
  readonly timed: number;
  readonly minutes: number;
  /** Timed days for which the school has a limit of its own, and those of them that go above it. */
  readonly limited: number;
  readonly over: number;
}

/** One class, without its name. */
export interface ClassCell {
  readonly grade: Grade | '';
  /** Whether any file speaks of it; false for one that only the school's config lists. */
  readonly isSeen: boolean;
  readonly assignments: number;
  readonly flagged: number;
  /** Assignments with a date, the weeks in which they stand, and their stated minutes. */
  readonly dated: number;
  readonly weeks: number;
  readonly minutes: number;
  readonly messages: number;
  /** Messages that lead only to a screen. */
  readonly digital: number;
  /** Messages with a date, and the weeks in which they stand. */
  readonly datedMessages: number;
  readonly messageWeeks: number;
}

export interface ShortFormCell {
  readonly full: readonly string[];
  readonly count: number;
}

/**
 * What a report is made of: counts without text, path or name, not folded. Two of them add up to what both together
 * come to, exactly, as long as no school is in both and each has a name.
 */
export interface Counts {
  readonly format: 'hwlint-report-counts';
  readonly version: 1;
  readonly schools: number;
  /** 0 to 255: tells most counts of one school from those of another, and about one in 256 cannot be told apart, nor can schools without a name, whose mark is 0. */
  readonly mark: number;
  /** Schools that no file or config names: in other counts they may be the same. */
  readonly unnamed: number;
  /** As {@link SchoolMarks} makes them: the same school's figures in two counts have the same ones. */
  readonly marks: readonly string[];
  readonly files: { readonly read: number; readonly failed: number };
  /** Findings that a comment, the config or a baseline set aside. */
  readonly setAside: number;
  /** Entries that have no date, when only a period was asked for: they are in none. */
  readonly undated: number;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** By {@link cellKey}. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly plans: Readonly<Record<string, PlanCell>>;
  readonly days: Readonly<Record<string, DayCell>>;
  readonly classes: readonly ClassCell[];
  /** How many classes gave an assignment: by week, by subject. By kind: how many gave an entry of it. */
  readonly coverage: { readonly week: Tally; readonly subject: Tally; readonly kind: Tally };
  /** By the form, in lower case, a space and its full words. */
  readonly shortForms: Readonly<Record<string, ShortFormCell>>;
}

export interface CellOf {
  readonly kind: EntryKind;
  readonly grade: Grade | '';
  readonly subject: string;
  readonly week: CalendarDay | '';
}

export function cellKey({ kind, grade, subject, week }: CellOf): string {
  return `${kind}|${grade}|${subject}|${week}`;
}

export function readCellKey(key: string): CellOf {
  const [kind, grade, subject = '', week = ''] = key.split('|');
  return { kind: kind as EntryKind, grade: grade as Grade | '', subject, week };
}

export const emptyCounts: Counts = {
  format: 'hwlint-report-counts',
  version: 1,
  schools: 0,
  mark: 0,
  unnamed: 0,
  marks: [],
  files: { read: 0, failed: 0 },
  setAside: 0,
  undated: 0,
  from: null,
  to: null,
  cells: {},
  plans: {},
  days: {},
  classes: [],
  coverage: { week: {}, subject: {}, kind: {} },
  shortForms: {},
};

export const emptyCell: Cell = {
  entries: 0,
  copies: 0,
  flagged: 0,
  tipped: 0,
  rules: {},
  keys: {},
  signs: {},
  digitalOnly: 0,
  asksMoney: 0,
  namesAmount: 0,
  cents: 0,
};
