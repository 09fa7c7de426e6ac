import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import type { Localized } from '@hwlint/core';
import { isOpenElsewhere } from '../files/open-elsewhere.ts';
import type { Writing } from '../lint/lint-input.ts';

/**
 * Puts fixed bytes into a file, unless that is more than was asked for.
 * @returns why the file was left alone, if it was
 * @throws the system's error when it cannot be written
 */
export async function writeFixed(
  path: string,
  bytes: Uint8Array,
  writing: Exclude<Writing, 'no'>,
): Promise<Localized | undefined> {
  if (writing === 'elsewhere') return elsewhere;
  const real = await realpath(path);
  if (!(await mayWrite(real))) return readOnly;
  if (await isOpenElsewhere(path)) return open;
  const { nlink } = await stat(real);
  // One name would get the new text and the others keep the old one; and a write in place may be cut off halfway.
  if (nlink > 1) return manyNames;
  await replaceFile(real, bytes);
  return undefined;
}

/** Puts a file in the place of the old one in a single step: a reader sees the one or the other. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, Buffer.from(bytes));
}

/** The bits of a mode of which one must be there. */
const anyWrite = 0o222;

/** Whether a file may be written, by its own mode too: who may do anything leaves a read-only file alone as well. */
export async function mayWrite(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return ((await stat(path)).mode & anyWrite) !== 0;
  } catch {
    return false;
  }
}

const elsewhere: Localized = {
  nl: 'Niet aangepast, want dit is een koppeling naar een bestand buiten wat je opgaf. Geef dat bestand zelf op.',
  en: 'Not changed, because this is a link to a file outside of what you named. Name that file itself.',
};

const readOnly: Localized = {
  nl: 'Niet aangepast, want in dit bestand mag niet geschreven worden.',
  en: 'Not changed, because this file is read-only.',
};

const open: Localized = {
  nl: 'Niet aangepast, want een ander programma heeft dit bestand open, en zou de aanpassing weer kwijtmaken. Sluit het daar eerst.',
  en: 'Not changed, because another program has this file open, and would lose the change again. Close it there first.',
};

const manyNames: Localized = {
  nl: 'Niet aangepast, want dit bestand heeft nog een andere naam (een harde koppeling), en die zou de oude tekst houden.',
  en: 'Not changed, because this file has another name too (a hard link), which would keep the old text.',
};
