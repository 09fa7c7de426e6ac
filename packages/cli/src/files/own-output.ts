import { type FileHandle, open } from 'node:fs/promises';
import { extname } from 'node:path';

/** Where in a file it says who wrote it, and how. */
interface Sign {
  readonly at: 'start' | 'end';
  readonly pattern: RegExp;
}

/**
 * How each file that hwlint writes for itself tells, under whatever name: baselines, counts and reports in JSON; reports
 * in HTML and Markdown, which say in their head what made them; workbooks, in the comment at the end of the zip.
 */
const signs: Readonly<Record<string, Sign>> = {
  '.json': { at: 'start', pattern: /^\s*\{\s*"format":\s*"hwlint-/u },
  '.html': { at: 'start', pattern: /^<!doctype html>.{0,100}<meta name="generator" content="hwlint /su },
  '.md': { at: 'start', pattern: /^<!-- generator: hwlint /u },
  '.xlsx': { at: 'end', pattern: /PK.{20}hwlint \S+$/su },
};

/** So many bytes tell. */
const signLength = 160;

/** Whether a file was written by hwlint, and so is no homework. False for one that cannot be looked into. */
export async function isOwnOutput(path: string): Promise<boolean> {
  const sign = signs[extname(path).toLowerCase()];
  if (!sign) return false;
  const file = await open(path).catch(() => undefined);
  try {
    return file !== undefined && sign.pattern.test(await bytesOf(file, sign));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

async function bytesOf(file: FileHandle, { at }: Sign): Promise<string> {
  const stats = await file.stat();
  if (!stats.isFile()) return ''; // what a pipe gives can be read once
  const start = at === 'start' ? 0 : Math.max(0, stats.size - signLength);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(signLength), 0, signLength, start);
  return buffer.toString('latin1', 0, bytesRead);
}
