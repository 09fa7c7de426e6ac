import { ReadError } from '../read-error.ts';
import type { ZipMember } from './member.ts';
import { decodeName } from './member-name.ts';
import { zipMessages } from './messages.ts';

const endSignature = 0x06054b50;
const endLength = 22;
const endSignature64 = 0x06064b50;
const locatorSignature64 = 0x07064b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const longestComment = 0xffff;
const mostMembers = 20_000;

/**
 * Reads the directory at the end of a zip; no file in it is touched. Folders are left out.
 * @throws ReadError when there is no whole directory, or when it names more files than anyone needs
 */
export function readDirectory(bytes: Uint8Array, path: string): readonly ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return membersIn(view, bytes, path);
  } catch (error) {
    throw error instanceof RangeError ? new ReadError(zipMessages.damaged, path) : error;
  }
}

function membersIn(view: DataView, bytes: Uint8Array, path: string): readonly ZipMember[] {
  const { count, start, shift } = directoryPlace(view, path);
  if (count > mostMembers) throw new ReadError(zipMessages.tooMany, path);
  const members: ZipMember[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new ReadError(zipMessages.damaged, path);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + entryLength + nameLength;
    if (nameEnd + extraLength > bytes.length) throw new ReadError(zipMessages.damaged, path);
    const flags = view.getUint16(at + 8, true);
    const name = decodeName(bytes.subarray(at + entryLength, nameEnd), (flags & 0x800) !== 0);
    const sizes = sizesOf(view, at, nameEnd, nameEnd + extraLength);
    if (!name.endsWith('/')) {
      members.push({
        name,
        isEncrypted: (flags & 1) !== 0,
        method: view.getUint16(at + 10, true),
        packedSize: sizes.packedSize,
        size: sizes.size,
        at: sizes.at + shift,
      });
    }
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return members;
}

/** Where the directory starts; `shift`: how many bytes stand before the zip itself. */
function directoryPlace(view: DataView, path: string): { count: number; start: number; shift: number } {
  const end = findEnd(view);
  if (end === undefined) throw new ReadError(zipMessages.damaged, path);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let behind = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === locatorSignature64) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) === endSignature64) {
      count = Number(view.getBigUint64(end64 + 32, true));
      size = Number(view.getBigUint64(end64 + 40, true));
      offset = Number(view.getBigUint64(end64 + 48, true));
      behind = end64;
    }
  }
  const start = behind - size;
  if (start < 0) throw new ReadError(zipMessages.damaged, path);
  return { count, start, shift: Math.max(0, start - offset) };
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

/** The sizes and the place of a member; numbers too large for their field stand in the zip64 field behind the name. */
function sizesOf(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): { packedSize: number; size: number; at: number } {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = () => {
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (packedSize === 0xffffffff) packedSize = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { packedSize, size, at: offset };
}

/**
 * The packed bytes of a member.
 * @throws ReadError when its own header is not where the directory says, or the file ends before its bytes do
 */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipMember, path: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + localLength > bytes.length || view.getUint32(at, true) !== localSignature)
    throw new ReadError(zipMessages.damaged, path);
  const start = at + localLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedSize > bytes.length) throw new ReadError(zipMessages.damaged, path);
  return bytes.subarray(start, start + packedSize);
}
