import type { MappedText } from './mapped-text.ts';

/** What an entry is. Rules say which kinds they speak about. */
export type EntryKind = 'task' | 'lesson' | 'test' | 'material' | 'message';

/** A grade: kindergarten K1 to K3, primary L1 to L6, secondary S1 to S7. */
export type Grade = `K${1 | 2 | 3}` | `L${1 | 2 | 3 | 4 | 5 | 6}` | `S${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type CalendarDay = string;

/** One homework task or agenda line. */
export interface Entry {
  /** The id that the source gives it (UID, id column), where it has one. */
  readonly id?: string;
  readonly kind: EntryKind;
  /** What the entry says, without markup. A line feed in it is a break that the author meant. */
  readonly text: MappedText;
  /** Index in {@link Agenda.plans} of the plan that the entry belongs to. */
  readonly plan: number;
  /** The headings above it and the labels beside it, outermost first, as context for what it says. */
  readonly context: readonly MappedText[];
  /** The subject as written in a heading or column. */
  readonly subject?: string;
  readonly className?: string;
  readonly grade?: Grade;
  /** The day on which the task was handed out. */
  readonly given?: CalendarDay;
  /** The day on which it must be done. */
  readonly due?: CalendarDay;
  /** The day under which it stands in the plan. */
  readonly day?: CalendarDay;
  /**
   * The same object in each reading of a document in which kind, text and context say the same and stand alike,
   * wherever the entry is. Absent when read once.
   */
  readonly same?: SameEntry;
}

/** Where others keep what they worked out of an entry, each under a symbol of its own. */
export interface SameEntry {
  [key: symbol]: unknown;
}
