import type { Localized } from '../locale.ts';

/** Where words stand, in the terms of a format whose files have no lines. All numbers are 1-based. */
export type LogicalLocation =
  /** Of a text document, counted in reading order, those in tables left out. */
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'table-cell'; readonly table: number; readonly row: number; readonly column: number }
  /** Of a workbook; `cell` as its program names it: "B4". */
  | { readonly kind: 'sheet-cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'page'; readonly page: number; readonly line: number }
  /** Of JSON, as RFC 6901 writes it: "/value/3/instructions". `line`: of a file with a value a line, in which of them. */
  | { readonly kind: 'pointer'; readonly pointer: string; readonly line?: number };

/** A location in words, to stand where "12:4" stands for a text. */
export function inWords(location: LogicalLocation): Localized {
  switch (location.kind) {
    case 'paragraph':
      return { nl: `alinea ${location.paragraph}`, en: `paragraph ${location.paragraph}` };
    case 'table-cell': {
      const { table, row, column } = location;
      return {
        nl: `tabel ${table}, rij ${row}, kolom ${column}`,
        en: `table ${table}, row ${row}, column ${column}`,
      };
    }
    case 'sheet-cell':
      return {
        nl: `blad ${location.sheet}, cel ${location.cell}`,
        en: `sheet ${location.sheet}, cell ${location.cell}`,
      };
    case 'page':
      return {
        nl: `bladzijde ${location.page}, regel ${location.line}`,
        en: `page ${location.page}, line ${location.line}`,
      };
    case 'pointer':
      return pointerInWords(location);
  }
}

function pointerInWords({ pointer, line }: Extract<LogicalLocation, { kind: 'pointer' }>): Localized {
  if (line === undefined) {
    return pointer === '' ? { nl: 'het geheel', en: 'the whole' } : { nl: pointer, en: pointer };
  }
  const behind = pointer === '' ? '' : `, ${pointer}`;
  return { nl: `regel ${line}${behind}`, en: `line ${line}${behind}` };
}
