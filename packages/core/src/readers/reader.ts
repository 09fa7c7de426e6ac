import type { Agenda } from '../agenda/agenda.ts';
import type { CalendarDay } from '../agenda/entry.ts';
import type { RowMemory } from './csv/row-memory.ts';

/** The fields of an entry that a column or property can fill. */
export type EntryField =
  | 'id'
  | 'title'
  | 'text'
  | 'subject'
  | 'class'
  | 'grade'
  | 'kind'
  | 'date'
  | 'given'
  | 'due'
  | 'week'
  | 'school'
  | 'ignore';

export interface ReadOptions {
  /** Where the bytes come from; its extension tells the format when `format` does not. */
  readonly path: string;
  readonly format?: Agenda['format'];
  /** Column names of this school's exports, in any case, to the field they fill. `ignore` is never read (names of people). */
  readonly columns?: Readonly<Record<string, EntryField>>;
  /** The day from which "23/11" and "vrijdag" are counted when the file says no year or week. Never the clock: the caller gives it, or they stay unknown. */
  readonly referenceDay?: CalendarDay;
  /** Zone in which an iCalendar UTC time becomes a day. Default `Europe/Brussels`. */
  readonly timeZone?: string;
  /** For a table that is read again and again, and no other. */
  readonly rows?: RowMemory;
}

/**
 * Turns the bytes of one format into an agenda. Knows files and no rules.
 * @throws ReadError when the bytes are not of that format; never anything else.
 */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Agenda;
