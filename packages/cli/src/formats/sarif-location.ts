import { inWords, type Locale, type LogicalLocation } from '@hwlint/core';

/** A `logicalLocation` of SARIF. Its `fullyQualifiedName` is the same in every language. */
export interface SarifLogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName?: string;
  readonly kind?: string;
}

export function sarifLocation(location: LogicalLocation, locale: Locale): SarifLogicalLocation {
  switch (location.kind) {
    case 'paragraph':
      return {
        name: inWords(location)[locale],
        fullyQualifiedName: `paragraph/${location.paragraph}`,
        kind: 'paragraph',
      };
    case 'table-cell':
      return {
        name: inWords(location)[locale],
        fullyQualifiedName: `table/${location.table}/row/${location.row}/column/${location.column}`,
        kind: 'cell',
      };
    case 'sheet-cell':
      return {
        name: location.cell,
        fullyQualifiedName: `'${location.sheet.replaceAll("'", "''")}'!${location.cell}`,
        kind: 'cell',
      };
    case 'page':
      return {
        name: inWords(location)[locale],
        fullyQualifiedName: `page/${location.page}/line/${location.line}`,
        kind: 'line',
      };
    case 'pointer':
      return {
        name: location.pointer.slice(location.pointer.lastIndexOf('/') + 1),
        fullyQualifiedName: location.pointer,
        kind: 'value',
      };
  }
}
