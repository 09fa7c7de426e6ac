import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { LintInput } from './lint-input.ts';
import { PipedBytes, readBytes, streamOfFile } from './read-bytes.ts';

/**
 * A file to lint.
 * @param path absolute
 * @param isWritten whether fixes are put into the file itself
 */
export function fileInput(path: string, shown: string, isWritten: boolean): LintInput {
  const piped = new PipedBytes(() => createReadStream(path));
  let isPipe = false;
  return {
    path,
    shown,
    read: () => (isPipe ? piped.read() : readBytes(path)),
    ...(isWritten && { write: (bytes: Uint8Array) => replaceFile(path, bytes) }),
    stream: async () => {
      const stats = await stat(path);
      isPipe = stats.isFIFO();
      return isPipe ? piped.stream() : streamOfFile(path, stats.size);
    },
    get isOnDisk() {
      return !isPipe;
    },
  };
}

/** Puts a file in the place of the old one in a single step: a reader sees the one or the other. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, Buffer.from(bytes));
}
