import type { Reading, ReadingColumn } from '../agenda/reading.ts';
import type { Column } from './csv/header.ts';
import { type Profile, type ProfileData, sourcesOf } from './profiles/profile.ts';
import type { RecordField } from './records/record-fields.ts';

/** So many rows show how a file is understood. */
export const sampledRows = 5;

/** What a table was understood as, from its columns. */
export function readingOfColumns(
  columns: readonly Column[],
  profile: Profile | undefined,
  samples: readonly (readonly string[])[] = [],
): Pick<Reading, 'profile' | 'columns'> {
  return {
    ...shownProfile(profile),
    columns: columns.map(({ name, field }, at): ReadingColumn => {
      const isRead = field !== undefined && field !== 'ignore';
      const words = samples.map((row) => row[at] ?? '').filter((each) => each !== '');
      return { name, ...(field && { field }), ...(isRead && words.length > 0 && { samples: words }) };
    }),
  };
}

/** What a file of objects or events was understood as, from the profile that it is known by. */
export function readingOfProfile(
  profile: Profile | undefined,
  isDropped: (name: string) => boolean,
): Reading | undefined {
  if (!profile) return undefined;
  const fields = Object.keys(profile.fields) as (keyof ProfileData['fields'] & RecordField)[];
  return {
    ...shownProfile(profile),
    columns: fields.flatMap((field) =>
      sourcesOf(profile, field).map(({ path }) => ({
        name: path,
        field: path.split(/[^\p{L}\p{N}_-]+/u).some(isDropped) ? 'ignore' : field,
      })),
    ),
  };
}

function shownProfile(profile: Profile | undefined): Pick<Reading, 'profile'> {
  if (!profile) return {};
  const { id, title, status } = profile;
  return { profile: { id, title, ...(status && { status }) } };
}
