import { type Attributes, type XmlHandler, XmlReader } from '../xml/read-xml.ts';
import type { ZipArchive } from '../zip/archive.ts';
import type { ZipMember } from '../zip/member.ts';

/** Reads an XML part of an office file into `handler`. @throws ReadError when it is damaged or larger than what is read */
export function readPart(archive: ZipArchive, member: ZipMember, handler: XmlHandler, path: string): void {
  const xml = new XmlReader(handler, path);
  archive.stream(member, (chunk) => xml.write(chunk));
  xml.end();
}

/** What a part of an Open XML file refers to. */
export interface Relation {
  /** The last word of its type: `styles`, `worksheet`. */
  readonly type: string;
  /** The name of a member of the file. */
  readonly target: string;
}

/** The relations of a part, by their id; of the file itself when `part` is empty. Those that lead out of the file are left out. */
export function readRelations(
  archive: ZipArchive,
  part: string,
  path: string,
): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const member = archive.member(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (!member) return relations;
  const handler: XmlHandler = {
    open(name: string, attributes: Attributes) {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      if (name !== 'rels:Relationship' || TargetMode === 'External') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
    close() {},
    text() {},
  };
  readPart(archive, member, handler, path);
  return relations;
}

/** The first member that the relations name for a type. */
export function partOfType(
  archive: ZipArchive,
  relations: ReadonlyMap<string, Relation>,
  type: string,
): ZipMember | undefined {
  for (const relation of relations.values()) {
    if (relation.type === type) return archive.member(relation.target);
  }
  return undefined;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
