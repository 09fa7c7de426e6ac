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
  /** The words found, and what can be written instead; for examples and rows alone. */
  readonly words?: string;
  readonly suggestion?: string;
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
  /** The name of its school, where its plan or row says it; '' where it is that of its file. */
  readonly school: string;
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

/** What is known of a file before the first of its entries. */
export interface FileHead {
  /** The name of the school; '' where neither the config nor the file says it. {@link Schools} tells which it is then. */
  readonly school: string;
  /** The nearest config file, shared by what belongs together; '' without one. */
  readonly scope: string;
  /** Class names that the school's config lists, with their grade. */
  readonly listedClasses: Readonly<Record<string, Grade>>;
}

/** What is known of a file after the last of its entries. */
export interface FileTail {
  readonly plans: readonly PlanRecord[];
  readonly setAside: number;
}

/** What was read and found in one file. */
export interface FileRecord extends FileHead, FileTail {
  readonly entries: readonly EntryRecord[];
}

/** An entry before what was found in it is known. Plain data. */
export interface EntryDraft
  extends Omit<EntryRecord, 'points' | 'signs' | 'shortForms' | 'cents' | 'isDigitalOnly'> {
  /** Facts that it says, of those that the report asks for. */
  readonly said: readonly string[];
}

/** As much of a finding as the report takes. Plain data. */
export interface NoteRecord extends PointRecord {
  readonly words: string;
  readonly shortForms: readonly ShortForm[];
}
