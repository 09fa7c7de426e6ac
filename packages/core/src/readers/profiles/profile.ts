import type { EntryKind } from '../../agenda/entry.ts';
import type { Localized } from '../../locale.ts';
import type { RecordField } from '../records/record-fields.ts';

/**
 * How a value is written. `auto` is HTML where it has tags or entities in it. `code` is a word of the program's own: it
 * tells the kind of an entry, and no family reads it. `kind-name` is a name of a kind that hwlint knows, or else nothing: no
 * profile says it, and columns that may as well name children are read so. Days are read as Dutch and ISO 8601 write them unless said otherwise.
 */
export type ValueForm =
  | 'text'
  | 'html'
  | 'auto'
  | 'code'
  | 'kind-name'
  | 'month-first'
  | 'parts'
  | 'epoch-seconds'
  | 'epoch-milliseconds';

/** Where a field stands in a record, and how it is written. */
export interface FieldSource {
  /**
   * In JSON the names of members from the entry on, with dots between them and `[]` behind one whose items are meant:
   * `instructions.content`, `courses[].name`. From the top of the file with a slash before it, where it goes the same
   * way as the path to the entries: `/days[].date`. In CSV the name of a column, in ICS of a property.
   */
  readonly path: string;
  readonly as?: ValueForm;
  /** In JSON: a path to what says whether the text is `html` or `text`. */
  readonly type?: string;
}

export type FieldSources = string | FieldSource | readonly (string | FieldSource)[];

/** How the export of one system is read, as data. */
export interface ProfileData {
  /** What it is an export of, for people; a school says it in its own language alone. */
  readonly title: string | Localized;
  /** Whose word the names of the fields are. */
  readonly status?: 'official' | 'community' | 'unofficial';
  /** Where the names of the fields were found. */
  readonly source?: string;
  readonly format: 'json' | 'csv' | 'ics';
  /** In JSON: where the entries stand. A list of entries, and one entry alone, are known without it. */
  readonly entries?: string | readonly string[];
  /**
   * What the export is known by: in JSON the paths and in CSV the columns that are all there; in ICS words of which one
   * stands in a property of the calendar itself.
   */
  readonly when?: readonly string[];
  readonly fields: Readonly<Partial<Record<RecordField, FieldSources>>>;
  /** What the export's own names of kinds mean. */
  readonly kinds?: Readonly<Record<string, EntryKind>>;
  /** Whether every entry asks for work, so that what sounds like a lesson or a message is a task. */
  readonly isWork?: boolean;
}

export interface Profile extends ProfileData {
  readonly id: string;
}

/** The sources of a field, in order. */
export function sourcesOf({ fields }: ProfileData, field: RecordField): readonly FieldSource[] {
  const sources = fields[field];
  if (sources === undefined) return [];
  const list = Array.isArray(sources) ? sources : [sources];
  return list.map((source) => (typeof source === 'string' ? { path: source } : source));
}
