import type { MappedText } from '../../agenda/mapped-text.ts';
import type { EntryField } from '../reader.ts';

/** A field that a record can have. `group` is a code that the records of one class share and nobody is shown. */
export type RecordField = Exclude<EntryField, 'ignore'> | 'group';

export interface RecordText {
  /** Empty when the record says nothing. */
  readonly text: MappedText;
  /** The name of the column or key that all of it comes from, if it is one. */
  readonly column: string | undefined;
}

/** How the fields of a record are read: of a row of a table, of an object in JSON. */
export interface RecordFields<Row> {
  /** Title and texts, each on a line of its own; what is said twice is read once. */
  text(row: Row): RecordText;
  /** The first words that the record has for a field; empty when it has none. */
  words(row: Row, field: RecordField): string;
  /** The first value that the record has for a field, with its place, where families read it. */
  label(row: Row, field: RecordField): MappedText | undefined;
}
