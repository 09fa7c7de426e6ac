import { type FileHandle, open } from 'node:fs/promises';
import { type OwnKind, ownKindOf, ownStartLength } from '@hwlint/core';
import { isOwnTable } from './own-tables.ts';

/** How a workbook of hwlint ends: with who made it, as the comment of the zip. */
const workbookEnd = /PK.{20}hwlint \S+$/su;
const endLength = 80;

/** What hwlint never writes, so that there is no need to look into it. */
const neverOwn = /\.(?:docx|odt|ods|pdf|zip|ics)$/iu;

/** What a file is that hwlint wrote; undefined for any other, and for one that cannot be looked into. */
export async function ownKindOfFile(path: string): Promise<OwnKind | undefined> {
  if (neverOwn.test(path)) return undefined;
  const file = await open(path).catch(() => undefined);
  try {
    const stats = await file?.stat();
    if (!file || !stats?.isFile()) return undefined; // what a pipe gives can be read once
    if (/\.xlsx$/iu.test(path)) {
      const end = await bytesOf(file, Math.max(0, stats.size - endLength), endLength);
      return workbookEnd.test(end.toString('latin1')) ? 'report' : undefined;
    }
    if (/\.csv$/iu.test(path) && (await isOwnTable(path))) return 'report';
    return ownKindOf(await bytesOf(file, 0, ownStartLength));
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** Whether a file was written by hwlint, and so is no homework. */
export async function isOwnOutput(path: string): Promise<boolean> {
  return (await ownKindOfFile(path)) !== undefined;
}

async function bytesOf(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
