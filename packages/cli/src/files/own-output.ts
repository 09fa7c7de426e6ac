import { type FileHandle, open } from 'node:fs/promises';
import { isOwnText, ownStartLength } from '@hwlint/core';

/** How a workbook of hwlint ends: with who made it, as the comment of the zip. */
const workbookEnd = /PK.{20}hwlint \S+$/su;
const endLength = 80;

/** Whether a file was written by hwlint, and so is no homework. False for one that cannot be looked into. */
export async function isOwnOutput(path: string): Promise<boolean> {
  if (!/\.(?:json|html|md|xlsx)$/iu.test(path)) return false;
  const file = await open(path).catch(() => undefined);
  try {
    const stats = await file?.stat();
    if (!file || !stats?.isFile()) return false; // what a pipe gives can be read once
    if (!/x$/iu.test(path)) return isOwnText(path, await bytesOf(file, 0, ownStartLength));
    const end = await bytesOf(file, Math.max(0, stats.size - endLength), endLength);
    return workbookEnd.test(end.toString('latin1'));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

async function bytesOf(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
