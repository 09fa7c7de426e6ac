import type { ColumnRole } from './table-columns.ts';

const names: readonly (readonly [role: ColumnRole, names: readonly string[]])[] = [
  ['day', ['dag', 'dagen', 'datum', 'wanneer', 'day', 'date']],
  [
    'due',
    [
      ...[
        'tegen',
        'tegen wanneer',
        'klaar tegen',
        'af tegen',
        'deadline',
        'afgeven',
        'inleveren',
        'indienen',
      ],
      ...['due', 'due date'],
    ],
  ],
  ['subject', ['vak', 'vakken', 'vakgebied', 'leergebied', 'subject']],
  ['kind', ['soort', 'type', 'kind']],
  ['time', ['tijd', 'duur', 'minuten', 'aantal minuten', 'hoelang', 'hoe lang', 'tijdsduur', 'time']],
  [
    'tick',
    [
      ...[
        'handtekening',
        'handtekening ouders',
        'paraaf',
        'gezien',
        'klaar',
        'af',
        'ok',
        'gedaan',
        'gemaakt',
      ],
      ...['check', 'vinkje', 'v', 'done'],
    ],
  ],
];

/** Headers of columns in week plans, in Dutch and English: lower case, letters and spaces only. */
export const columnNames: ReadonlyMap<string, ColumnRole> = new Map(
  names.flatMap(([role, list]) => list.map((name) => [name, role] as const)),
);

/** The head of a column as {@link columnNames} writes it. */
export function columnKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
}
