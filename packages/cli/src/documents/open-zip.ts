import { type PassedOverReason, reasonByName } from '../files/walk-folder.ts';
import { documents, ownError } from './load.ts';

/** The files of a zip by their names in it, each with the way to its bytes. */
export type OpenedZip = ReadonlyMap<string, () => Uint8Array>;

/**
 * @param onPassedOver told of each file in it that is not read, as of those in a folder
 * @throws ReadError when it is no zip, or holds nothing that is read; so do the ways to the bytes of its files
 */
export function openZip(
  bytes: Uint8Array,
  shown: string,
  onPassedOver?: (name: string, reason: PassedOverReason) => void,
): OpenedZip {
  return trying(() => {
    const files = documents().packedFiles(bytes, shown, whyNot, onPassedOver);
    return new Map(files.map(({ name, read }) => [name, () => trying(read)]));
  });
}

/** Why a file is not read: its own name, or that of a folder in the zip that it stands in. A way out of the zip is an error. */
function whyNot(name: string): PassedOverReason | undefined {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  for (const [at, part] of parts.entries()) {
    const reason = part === '__MACOSX' ? 'other-program' : reasonByName(part, at === parts.length - 1);
    if (reason) return reason;
  }
  return undefined;
}

function trying<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw ownError(error);
  }
}
