import { headerKey } from './csv/header-names.ts';
import { namesPeople } from './names-people.ts';
import type { ReadOptions } from './reader.ts';

/**
 * Tells which columns, members and properties the config's `dropColumns` names: they are never read. Names are compared
 * like those of columns: without case, accents, spaces and signs.
 */
export function dropper(names: readonly string[] = []): (name: string) => boolean {
  if (names.length === 0) return () => false;
  const dropped = new Set(names.map(headerKey));
  return (name) => dropped.has(headerKey(name));
}

/**
 * Tells which columns of a table in a document are never read: those that `dropColumns` names, and those that name
 * people, unless the school says under `columns` what they hold.
 */
export function tableDropper({
  dropColumns,
  columns = {},
}: Pick<ReadOptions, 'dropColumns' | 'columns'>): (name: string) => boolean {
  const isDropped = dropper(dropColumns);
  const own = new Map(Object.entries(columns).map(([name, field]) => [headerKey(name), field]));
  return (name) => {
    if (isDropped(name)) return true;
    const field = own.get(headerKey(name));
    return field === undefined ? namesPeople(name) : field === 'ignore';
  };
}
