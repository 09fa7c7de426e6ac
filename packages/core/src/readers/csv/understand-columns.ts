import { dropper } from '../drop-columns.ts';
import { profilesFor } from '../profiles/known-profiles.ts';
import type { Profile } from '../profiles/profile.ts';
import type { ReadOptions } from '../reader.ts';
import { type Column, columnNamer, holdsText, longestName } from './header.ts';
import { headerKey, mayNameChild } from './header-names.ts';
import { columnsByProfile, profileOfColumns } from './profile-columns.ts';

export interface UnderstoodColumns {
  readonly columns: readonly Column[];
  /** What the export is known by, if it is. */
  readonly profile?: Profile;
  /** Whether some of its columns must never be read. */
  readonly hasDropped: boolean;
}

/** Tells what the columns of a row hold that may be a header; `isExport`: it may be that of a known export as well. */
export type ColumnReader = (names: readonly string[], isExport: boolean) => UnderstoodColumns;

/** The school's own config goes before any profile, and a profile before the names that hwlint knows. */
export function columnReader(options: ReadOptions): ColumnReader {
  const namer = columnNamer(options.columns);
  const profiles = profilesFor('csv', options);
  const isDropped = dropper(options.dropColumns);
  return (names, isExport) => {
    const named = names.map((name): Column => {
      const column: Column = { name, field: isLong(name) ? undefined : namer(name) };
      return column.field === 'kind' && mayNameChild(name) ? { ...column, form: 'kind-name' } : column;
    });
    const profile = isExport ? profileIn(named, profiles, options) : undefined;
    const columns = (profile ? columnsByProfile(named, profile) : named).map((column, index): Column => {
      if (isDropped(column.name)) return { name: column.name, field: 'ignore' };
      return isOwn(column, options) ? (named[index] as Column) : column;
    });
    return { columns, hasDropped: names.some(isDropped), ...(profile && { profile }) };
  };
}

/** A long text names no column. */
function isLong(name: string): boolean {
  return name.length > longestName || name.endsWith('…');
}

/** The profile that is asked for, where its columns are there, or else the one that the columns look like. */
function profileIn(
  columns: readonly Column[],
  profiles: readonly Profile[],
  { profile: asked }: ReadOptions,
): Profile | undefined {
  const [only] = profiles;
  if (asked === undefined || only?.id !== asked) return profileOfColumns(columns, profiles);
  return holdsText(columnsByProfile(columns, only)) ? only : undefined;
}

/** Whether the school's own config says what a column holds. */
function isOwn({ name }: Column, { columns: own = {} }: ReadOptions): boolean {
  const key = headerKey(name);
  return Object.keys(own).some((each) => headerKey(each) === key);
}
