import { ReadError } from '../read-error.ts';
import { ZipArchive } from './archive.ts';
import { staysInside } from './member-name.ts';
import { tooLarge, zipMessages } from './messages.ts';

/** A file in a zip that may hold homework. */
export interface PackedFile {
  /** Its path in the zip, with forward slashes. */
  readonly name: string;
  /** @throws ReadError when it cannot be unpacked, or must not be */
  readonly read: () => Uint8Array;
}

/** In bytes. Of one file, whatever it claims. */
const mostInMember = 32 * 1024 * 1024;
/** Text becomes some ten times as large; nothing that a person wrote becomes this much larger. */
const mostRatio = 250;

/**
 * The files in a zip, by their names; each is unpacked when it is read, and only as far as it stays within its limits.
 * Hidden files, and those that a system adds, are left out. One that must not be read throws when it is.
 * @param isWanted whether a file of this name is read at all; a zip in the zip always says that it is not
 * @throws ReadError when it is no whole zip, or when nothing in it is wanted
 */
export function packedFiles(
  bytes: Uint8Array,
  path: string,
  isWanted: (name: string) => boolean,
): readonly PackedFile[] {
  if (bytes.length === 0) throw new ReadError(zipMessages.empty, path);
  const archive = new ZipArchive(bytes, path);
  const files: PackedFile[] = [];
  for (const member of archive.members) {
    const { name } = member;
    const isZip = /\.zip$/iu.test(name);
    if (isOfSystem(name) || !(isZip || isWanted(name))) continue;
    const shown = `${path}/${name}`;
    const read = () => {
      if (!staysInside(name)) throw new ReadError(zipMessages.outside, shown);
      if (isZip) throw new ReadError(zipMessages.nested, shown);
      if (member.size > mostInMember) throw new ReadError(tooLarge(mostInMember), shown);
      return archive.read(member, { path: shown, mostRatio, most: mostInMember });
    };
    files.push({ name, read });
  }
  if (files.length === 0) throw new ReadError(zipMessages.nothing, path);
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What systems add, and what a folder that is walked passes over as well. */
function isOfSystem(name: string): boolean {
  return name
    .split('/')
    .some(
      (part) =>
        part === '__MACOSX' ||
        part === 'node_modules' ||
        (part.startsWith('.') && part !== '..' && part !== '.'),
    );
}
