import type { Localized } from '@hwlint/core';

const missing: Localized = { nl: 'Dit pad bestaat niet.', en: 'This path does not exist.' };
const forbidden: Localized = {
  nl: 'Geen toestemming om dit te lezen of te schrijven.',
  en: 'No permission to read or write this.',
};

const busy: Localized = {
  nl: 'Een ander programma heeft dit bestand open en laat niemand anders toe. Sluit het daar eerst.',
  en: 'Another program has this file open and lets nobody else in. Close it there first.',
};

const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: forbidden,
  EPERM: forbidden,
  EBUSY: busy,
  ETXTBSY: busy,
  EROFS: { nl: 'Op deze schijf wordt niet geschreven.', en: 'This disk is not written to.' },
  EISDIR: { nl: 'Dit is een map.', en: 'This is a folder.' },
  ELOOP: { nl: 'Deze koppeling leidt naar zichzelf.', en: 'This link leads to itself.' },
  ENAMETOOLONG: { nl: 'Deze naam is te lang.', en: 'This name is too long.' },
  ENOSPC: { nl: 'De schijf is vol.', en: 'The disk is full.' },
  EMFILE: { nl: 'Er zijn te veel bestanden open.', en: 'Too many files are open.' },
};

/** The code of an error of the operating system, such as `EACCES`; `undefined` for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What is the matter with a path, in a whole sentence. */
export function systemReason(error: unknown): Localized {
  const code = systemErrorCode(error) ?? '?';
  return (
    reasons[code] ?? {
      nl: `Dit kan niet gelezen of geschreven worden (${code}).`,
      en: `This cannot be read or written (${code}).`,
    }
  );
}
