import type { Reading, ReadingColumn } from '../agenda/reading.ts';
import type { Column } from './csv/header.ts';
import { kindNamed } from './kind-names.ts';
import type { Profile } from './profiles/profile.ts';

/** What a table was understood as, from its columns. */
export function readingOfColumns(
  columns: readonly Column[],
  profile: Profile | undefined,
  samples: readonly (readonly string[])[] = [],
): Pick<Reading, 'profile' | 'columns'> {
  return {
    ...shownProfile(profile),
    columns: columns.map(({ name, field, form }, at): ReadingColumn => {
      const isRead = field !== undefined && field !== 'ignore';
      const isShown = (words: string) =>
        words !== '' && (form !== 'kind-name' || kindNamed(words) !== undefined);
      const words = samples.map((row) => row[at] ?? '').filter(isShown);
      return { name, ...(field && { field }), ...(isRead && words.length > 0 && { samples: words }) };
    }),
  };
}

/** The profile that a file is known by, as far as it is shown. */
export function shownProfile(profile: Profile | undefined): Pick<Reading, 'profile'> {
  if (!profile) return {};
  const { id, title, status } = profile;
  return { profile: { id, title, ...(status && { status }) } };
}
