import type { Localized } from '../../locale.ts';
import { openOffice } from '../ooxml/open-office.ts';
import { ReadError } from '../read-error.ts';
import { type XmlHandler, XmlReader } from '../xml/read-xml.ts';
import type { ZipArchive } from '../zip/archive.ts';

const noContent: Localized = {
  nl: 'Dit is geen bestand van LibreOffice (OpenDocument), of het is beschadigd: de inhoud ervan is er niet.',
  en: 'This is no file of LibreOffice (OpenDocument), or it is damaged: its content is not there.',
};
const encrypted: Localized = {
  nl: 'Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord om het te laten lezen.',
  en: 'This file is protected by a password. Save it without one to have it read.',
};

/** Reads the parts of an OpenDocument file: its styles, when they are asked for, and its content. @throws ReadError */
export function readOdf(
  bytes: Uint8Array,
  path: string,
  { styles, content }: { readonly styles?: XmlHandler; readonly content: XmlHandler },
): void {
  const archive = openOffice(bytes, path);
  const member = archive.member('content.xml');
  if (!member) throw new ReadError(noContent, path);
  if (isEncrypted(archive, path)) throw new ReadError(encrypted, path);
  const styleSheet = archive.member('styles.xml');
  if (styles && styleSheet) readInto(archive, styleSheet.name, styles, path);
  readInto(archive, member.name, content, path);
}

function readInto(archive: ZipArchive, name: string, handler: XmlHandler, path: string): void {
  const member = archive.member(name);
  if (!member) return;
  const xml = new XmlReader(handler, path);
  archive.stream(member, (chunk) => xml.write(chunk));
  xml.end();
}

/** The parts of a protected file are named in its manifest with the way they were encrypted. */
function isEncrypted(archive: ZipArchive, path: string): boolean {
  let found = false;
  const handler: XmlHandler = {
    open(name) {
      if (name.endsWith(':encryption-data')) found = true;
    },
    close() {},
    text() {},
  };
  readInto(archive, 'META-INF/manifest.xml', handler, path);
  return found;
}
