import type { EntryKind } from '../../agenda/entry.ts';
import type { Profile } from '../profiles/profile.ts';
import type { RecordKinds } from './entry-reader.ts';

/** What a profile says of the kinds of its records. */
export function recordKinds(profile: Profile | undefined): RecordKinds {
  if (!profile) return {};
  const kinds = new Map<string, EntryKind>();
  for (const [name, kind] of Object.entries(profile.kinds ?? {})) kinds.set(name.toLowerCase(), kind);
  return {
    kindOf: (name) => kinds.get(name.trim().toLowerCase()),
    ...(profile.isWork !== undefined && { isWork: profile.isWork }),
  };
}
