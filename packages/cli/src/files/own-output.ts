import { open } from 'node:fs/promises';

/** How each JSON file starts that hwlint writes for itself: baselines, counts and reports, under whatever name. */
const start = /^\s*\{\s*"format":\s*"hwlint-/u;

/** So many bytes tell. */
const startLength = 64;

/** Whether a JSON file was written by hwlint, and so is no homework. False for one that cannot be looked into. */
export async function isOwnOutput(path: string): Promise<boolean> {
  if (!path.toLowerCase().endsWith('.json')) return false;
  const file = await open(path).catch(() => undefined);
  try {
    const read = await file?.read(Buffer.alloc(startLength), 0, startLength, 0);
    return read !== undefined && start.test(read.buffer.toString('latin1', 0, read.bytesRead));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}
