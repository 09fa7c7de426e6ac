import type { Localized } from '../../locale.ts';
import { ReadError } from '../read-error.ts';
import { ZipArchive } from '../zip/archive.ts';

const old: Localized = {
  nl: 'Dit bestand is met een wachtwoord beveiligd, of het is van een oude versie van Word of Excel. Bewaar het zonder wachtwoord als .docx of .xlsx.',
  en: 'This file is protected by a password, or it is of an old version of Word or Excel. Save it without one as .docx or .xlsx.',
};
const other: Localized = {
  nl: 'Dit is geen Word-, Excel- of LibreOffice-bestand, wat de naam ook zegt.',
  en: 'This is no file of Word, Excel or LibreOffice, whatever its name says.',
};

/** Opens a file of an office program, which is a zip. @throws ReadError in plain words when it is none */
export function openOffice(bytes: Uint8Array, path: string): ZipArchive {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ReadError(old, path);
  if (!startsWith(bytes, 0x50, 0x4b)) throw new ReadError(other, path);
  return new ZipArchive(bytes, path);
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
