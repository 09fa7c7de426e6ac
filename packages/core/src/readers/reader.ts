import type { TextAgenda, TextFormat } from '../agenda/agenda.ts';
import type { CalendarDay } from '../agenda/entry.ts';
import type { RowMemory } from './csv/row-memory.ts';
import type { Profile } from './profiles/profile.ts';

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
  readonly format?: TextFormat;
  /** Column names of this school's exports, in any case, to the field they fill. `ignore` is never read (names of people). */
  readonly columns?: Readonly<Record<string, EntryField>>;
  /** Names of columns, JSON members and calendar properties that are never read, whatever else is said of them. */
  readonly dropColumns?: readonly string[];
  /** How exports of the school's own systems are read; they are tried before those that hwlint knows. */
  readonly profiles?: readonly Profile[];
  /** The name of the profile to read by; without it the one that the file looks like. */
  readonly profile?: string;
  /** The day from which "23/11" and "vrijdag" are counted when the file says no year or week. Never the clock: the caller gives it, or they stay unknown. */
  readonly referenceDay?: CalendarDay;
  /** Zone in which an iCalendar UTC time becomes a day. Default `Europe/Brussels`. */
  readonly timeZone?: string;
  /** For a table that is read again and again, and no other. */
  readonly rows?: RowMemory;
}

/**
 * Turns the bytes of one text format into an agenda. Knows files and no rules.
 * @throws ReadError when the bytes are not of that format; never anything else.
 */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => TextAgenda;
