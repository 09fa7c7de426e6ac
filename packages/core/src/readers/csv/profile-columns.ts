import { type Profile, sourcesOf } from '../profiles/profile.ts';
import type { RecordField } from '../records/record-fields.ts';
import type { Column } from './header.ts';
import { headerKey } from './header-names.ts';

/** The first profile whose columns are all there. */
export function profileOfColumns(
  columns: readonly Column[],
  profiles: readonly Profile[],
): Profile | undefined {
  const names = new Set(columns.map(({ name }) => headerKey(name)));
  return profiles.find(
    ({ when = [] }) => when.length > 0 && when.every((name) => names.has(headerKey(name))),
  );
}

/** Columns as a profile understands them; what it does not name is not read. */
export function columnsByProfile(columns: readonly Column[], profile: Profile): readonly Column[] {
  const known = new Map<string, Column>();
  for (const field of Object.keys(profile.fields) as RecordField[]) {
    for (const { path, as: form } of sourcesOf(profile, field)) {
      const column: Column = { name: path, field, ...(form && { form }) };
      if (form !== 'parts') known.set(headerKey(path), column);
      else for (const part of parts) known.set(headerKey(`${path}.${part}`), { name: path, field, part });
    }
  }
  return columns.map(({ name }): Column => {
    const found = known.get(headerKey(name));
    return found ? { ...found, name } : { name, field: 'ignore' };
  });
}

const parts = ['year', 'month', 'day'] as const;
