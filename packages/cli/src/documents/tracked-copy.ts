import { documents, type Judged, ownError, type TrackedCopy } from './load.ts';

/** A copy of a Word file with the fixes of its findings as tracked changes; undefined when none can be made. */
export async function trackedCopy(
  bytes: Uint8Array,
  first: Judged,
  judge: (copy: Uint8Array) => Promise<Judged>,
): Promise<TrackedCopy | undefined> {
  try {
    return await documents().trackedCopy(bytes, first, judge);
  } catch (error) {
    throw ownError(error);
  }
}
