/** What a column holds; tells how it is written. Shares are from 0 to 1, money is in cents. */
export type ColumnKind = 'text' | 'count' | 'share' | 'number' | 'money' | 'points';

export interface Column {
  readonly label: string;
  readonly kind: ColumnKind;
}

export type Value = string | number | null;

/** One table of the report, as every form of output takes it. */
export interface Table {
  /** Part of a file's name. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether the first column is in Dutch, where the report is in another language. */
  readonly isDutch?: boolean;
}
