import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import type { Profile, ProfileData } from './profile.ts';
import { profiles as generated } from './profiles.generated.js';

/** The profiles that hwlint brings along. Those that ask for more are tried first. */
export const knownProfiles: readonly Profile[] = Object.entries(generated)
  .map(([id, data]: [string, ProfileData]): Profile => ({ ...data, id }))
  .sort((a, b) => (b.when?.length ?? 0) - (a.when?.length ?? 0) || (a.id < b.id ? -1 : 1));

/**
 * The profiles by which a file of a format may be known, in the order in which they are tried: the one that is asked
 * for, or else the school's own, and then those that hwlint brings along.
 * @throws ReadError for a profile that is not there; never for one of another format, which says nothing of this file
 */
export function profilesFor(
  format: Profile['format'],
  { profile: asked, profiles: own = [], path }: Pick<ReadOptions, 'profile' | 'profiles' | 'path'>,
): readonly Profile[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const all = [...own, ...knownProfiles.filter(({ id }) => !ownIds.has(id))];
  const found = asked === undefined ? undefined : all.find(({ id }) => id === asked);
  if (asked !== undefined && !found) {
    const names = all.map(({ id }) => id).join(', ');
    throw new ReadError(
      {
        nl: `Er is geen profiel "${asked}". Deze zijn er: ${names}.`,
        en: `There is no profile "${asked}". These are there: ${names}.`,
      },
      path,
    );
  }
  return found?.format === format ? [found] : all.filter((each) => each.format === format);
}
