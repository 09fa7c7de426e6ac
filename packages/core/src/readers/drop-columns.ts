import { headerKey } from './csv/header-names.ts';

/**
 * Tells which columns, members and properties the config's `dropColumns` names: they are never read. Names are compared
 * like those of columns: without case, accents, spaces and signs.
 */
export function dropper(names: readonly string[] = []): (name: string) => boolean {
  if (names.length === 0) return () => false;
  const dropped = new Set(names.map(headerKey));
  return (name) => dropped.has(headerKey(name));
}
