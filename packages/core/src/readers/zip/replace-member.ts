import { deflateSync } from 'fflate';

const endSignature = 0x06054b50;
const endLength = 22;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
/** Sizes and lengths stand behind the bytes of the member. */
const describedBehind = 0x08;

interface Entry {
  /** Of its record in the directory. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Of its own header. */
  readonly at: number;
}

/**
 * A zip with other content in one member. All other members keep every byte of theirs: headers, packed bytes and what
 * stands between them.
 * @returns undefined for a zip that is put together in another way than office programs do it (large, in parts, with
 * anything before its first member), or has no such member
 */
export function replaceMember(zip: Uint8Array, name: string, content: Uint8Array): Uint8Array | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endSignature) return undefined;
  const start = view.getUint32(end + 16, true);
  const entries = entriesIn(view, zip, start, end);
  if (!entries || entries.length !== view.getUint16(end + 10, true)) return undefined;
  const inOrder = entries.toSorted((a, b) => a.at - b.at);
  if (inOrder[0]?.at !== 0 || inOrder.filter((entry) => entry.name === name).length !== 1) return undefined;

  const packed = deflateSync(content);
  const crc = crc32(content);
  const parts: Uint8Array[] = [];
  const places = new Map<Entry, number>();
  let length = 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1]?.at ?? start;
    if (next < entry.at + localLength || view.getUint32(entry.at, true) !== localSignature) return undefined;
    places.set(entry, length);
    if (entry.name !== name) {
      add(zip.subarray(entry.at, next));
      continue;
    }
    const headEnd =
      entry.at + localLength + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const head = copied(zip, entry.at, headEnd);
    describe(new DataView(head.buffer), 6, { crc, packed: packed.length, size: content.length });
    add(head);
    add(packed);
  }
  const directory = length;
  for (const entry of entries) {
    const record = copied(zip, entry.start, entry.end);
    const fields = new DataView(record.buffer);
    if (entry.name === name) describe(fields, 8, { crc, packed: packed.length, size: content.length });
    fields.setUint32(42, places.get(entry) ?? 0, true);
    add(record);
  }
  const tail = copied(zip, end, zip.length);
  const fields = new DataView(tail.buffer);
  fields.setUint32(12, length - directory, true);
  fields.setUint32(16, directory, true);
  add(tail);
  return joined(parts, length);
}

function entriesIn(
  view: DataView,
  zip: Uint8Array,
  start: number,
  end: number,
): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (let at = start; at < end; ) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const name = new TextDecoder('latin1').decode(zip.subarray(at + entryLength, nameEnd));
    entries.push({ start: at, end: next, name, at: view.getUint32(at + 42, true) });
    at = next;
  }
  return entries;
}

/** Writes what a header says of its member: from its flags on, which stand two bytes before the method. */
function describe(
  header: DataView,
  flags: number,
  { crc, packed, size }: { readonly crc: number; readonly packed: number; readonly size: number },
): void {
  header.setUint16(flags, header.getUint16(flags, true) & ~describedBehind, true);
  header.setUint16(flags + 2, 8, true);
  header.setUint32(flags + 8, crc, true);
  header.setUint32(flags + 12, packed, true);
  header.setUint32(flags + 16, size, true);
}

/** A piece of its own: `slice` of Node's Buffer would give the bytes of the zip itself. */
function copied(bytes: Uint8Array, start: number, end: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes.subarray(start, end));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The checksum that a zip keeps of each member (CRC-32, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
