import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemErrorCode } from './system-error.ts';

/**
 * Makes a folder and those above it, where they are missing. Node's own recursive form never ends in
 * places where no folder can be made, such as /proc.
 * @throws the system's error when it cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  if (await made(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  if (!(await made(path))) await mkdir(path);
}

/** Whether the folder is there now; false when the one above it is missing. */
async function made(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw error;
  }
}
