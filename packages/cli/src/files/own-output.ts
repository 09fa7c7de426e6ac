import { open } from 'node:fs/promises';
import { extname } from 'node:path';

/**
 * How each file starts that hwlint writes for itself, under whatever name: baselines, counts and reports in JSON,
 * and reports in HTML and Markdown, which say in their head what made them.
 */
const starts: Readonly<Record<string, RegExp>> = {
  '.json': /^\s*\{\s*"format":\s*"hwlint-/u,
  '.html': /^<!doctype html>.{0,100}<meta name="generator" content="hwlint /su,
  '.md': /^<!-- generator: hwlint /u,
};

/** So many bytes tell. */
const startLength = 160;

/** Whether a file was written by hwlint, and so is no homework. False for one that cannot be looked into. */
export async function isOwnOutput(path: string): Promise<boolean> {
  const start = starts[extname(path).toLowerCase()];
  if (!start) return false;
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
