import { hasReadableExtension } from '../files/readable-extensions.ts';
import { documents, ownError } from './load.ts';

/** The files of a zip by their names in it, each with the way to its bytes. */
export type OpenedZip = ReadonlyMap<string, () => Uint8Array>;

/** @throws ReadError when it is no zip, or holds nothing that is read; so do the ways to the bytes of its files */
export function openZip(bytes: Uint8Array, shown: string): OpenedZip {
  return trying(() => {
    const files = documents().packedFiles(bytes, shown, hasReadableExtension);
    return new Map(files.map(({ name, read }) => [name, () => trying(read)]));
  });
}

function trying<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw ownError(error);
  }
}
