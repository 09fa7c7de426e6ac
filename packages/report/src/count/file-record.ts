import type { CalendarDay, EntryKind, Grade, PolicyKey } from '@hwlint/core';
import type { SignId } from '../signs/sign.ts';

/** A short form that was found, with the full words of which it stands for one. */
export interface ShortForm {
  readonly short: string;
  readonly full: readonly string[];
}

/** A point of attention on an entry, as the counts take it. */
export interface PointRecord {
  readonly ruleId: string;
  readonly key: PolicyKey;
  /** Tips are counted apart and flag no assignment. */
  readonly isTip: boolean;
}

/** One entry, as the counts take it. Its text is only ever compared and masked. */
export interface EntryRecord {
  readonly kind: EntryKind;
  readonly text: string;
  readonly grade: Grade | '';
  /** In full, of a closed list; '' when it names none. */
  readonly subject: string;
  /** '' when it is not known. */
  readonly className: string;
  /** The day that tells copies apart: due, else the day under which it stands. */
  readonly due: CalendarDay | '';
  /** The day on which it is worked on: under which it stands, else due. */
  readonly workDay: CalendarDay | '';
  /** Monday of the week it counts in; '' when it has no date. */
  readonly week: CalendarDay | '';
  /** Stated minutes of work; 0 for none. */
  readonly minutes: number;
  /** The school's own limit of minutes a day for the grade; 0 for none. */
  readonly limit: number;
  /** Unsuppressed findings on the entry itself. */
  readonly points: readonly PointRecord[];
  readonly signs: readonly SignId[];
  readonly shortForms: readonly ShortForm[];
  /** Whether it is a message that leads to a screen alone. */
  readonly isDigitalOnly: boolean;
  /** Cents that it asks for, 0 for money without an amount; absent when it asks for none. */
  readonly cents?: number;
  /** Index in {@link FileRecord.plans}. */
  readonly plan: number;
}

/** What is said of a plan as a whole, or of its labels. */
export interface PlanRecord {
  readonly grade: Grade | '';
  readonly points: readonly PointRecord[];
  readonly shortForms: readonly ShortForm[];
}

/** What was read and found in one file. */
export interface FileRecord {
  /** Tells schools apart within one run; copies are looked for within one. */
  readonly school: string;
  /** Class names that the school's config lists, with their grade. */
  readonly listedClasses: Readonly<Record<string, Grade>>;
  readonly plans: readonly PlanRecord[];
  readonly entries: readonly EntryRecord[];
  readonly setAside: number;
}
