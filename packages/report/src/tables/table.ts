/** What a column holds; tells how it is written. Shares are from 0 to 1, money is in cents. */
export type ColumnKind = 'text' | 'count' | 'share' | 'number' | 'money' | 'points';

/** Two numbers that stand in one cell: the ends of a margin, or a part and its whole. */
export type Pair = readonly [number, number | null];

export interface Column {
  readonly label: string;
  readonly kind: ColumnKind;
  /** Of a column of pairs: what each half is called where it has a column of its own. */
  readonly halves?: readonly [string, string];
  /** Left out of a page, where there is little room and the same is said elsewhere. */
  readonly isForTables?: true;
}

export type Single = string | number | null;
export type Value = Single | Pair;

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

/** A table in which every cell holds one value. */
export interface FlatTable extends Omit<Table, 'rows'> {
  readonly rows: readonly (readonly Single[])[];
}

/** A table without pairs: each half in a column of its own, for who counts further. */
export function unpaired(table: Table): FlatTable {
  const { columns, rows } = table;
  return {
    ...table,
    columns: columns.flatMap(({ label, kind, halves }) =>
      (halves ?? [label]).map((half) => ({ label: half, kind })),
    ),
    rows: rows.map((row) =>
      row.flatMap((value, at): readonly Single[] => {
        if (isPair(value)) return value;
        return columns[at]?.halves ? [value, null] : [value];
      }),
    ),
  };
}

export function isPair(value: Value): value is Pair {
  return Array.isArray(value);
}
