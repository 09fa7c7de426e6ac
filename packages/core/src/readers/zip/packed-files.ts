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
 * One that must not be read throws when it is; so does a zip in the zip. Of several of one name each is read, the later ones
 * as "plan (2).md".
 * @param whyNot why a file of this name is not read at all; undefined when it is
 * @param onPassedOver told of each such file
 * @throws ReadError when it is no whole zip, or when nothing in it is wanted
 */
export function packedFiles<Reason>(
  bytes: Uint8Array,
  path: string,
  whyNot: (name: string) => Reason | undefined,
  onPassedOver: (name: string, reason: Reason) => void = () => {},
): readonly PackedFile[] {
  if (bytes.length === 0) throw new ReadError(zipMessages.empty, path);
  const archive = new ZipArchive(bytes, path);
  const files: PackedFile[] = [];
  const taken = new Set<string>();
  for (const member of archive.members) {
    const reason = whyNot(member.name);
    if (reason !== undefined) {
      onPassedOver(member.name, reason);
      continue;
    }
    const name = freeName(member.name, taken);
    taken.add(name);
    const isZip = /\.zip$/iu.test(name);
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

/** The name, with a number behind it where another file has it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ''] = /^(.*?[^/])(\.[^./]*)$/su.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}
