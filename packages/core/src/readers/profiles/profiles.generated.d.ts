import type { ProfileData } from './profile.ts';

/** The files of `profiles/`, by their names; written by `npm run generate`. */
export const profiles: Readonly<Record<string, ProfileData>>;
