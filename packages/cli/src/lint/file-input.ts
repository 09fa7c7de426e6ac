import { createReadStream } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { copyPath } from '../fix/copy-path.ts';
import { replaceFile, writeFixed } from '../fix/write-fixed.ts';
import type { LintInput, Writing } from './lint-input.ts';
import { PipedBytes, readBytes, streamOfFile } from './read-bytes.ts';

/**
 * A file to lint.
 * @param path absolute
 */
export function fileInput(path: string, shown: string, writing: Writing): LintInput {
  const piped = new PipedBytes(() => createReadStream(path));
  let isPipe = false;
  return {
    path,
    shown,
    read: () => (isPipe ? piped.read() : readBytes(path)),
    ...(writing !== 'no' && {
      writing,
      write: (bytes: Uint8Array) => writeFixed(path, bytes, writing),
      writeCopy: (bytes: Uint8Array) => writeNewFile(copyPath(path), bytes),
    }),
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

/** @returns false when there is one of that name */
async function writeNewFile(path: string, bytes: Uint8Array): Promise<boolean> {
  let isOurs = false;
  try {
    await writeFile(path, '', { flag: 'wx' });
    isOurs = true;
    await replaceFile(path, bytes);
    return true;
  } catch (error) {
    if (isOurs) await rm(path, { force: true });
    else if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
