import { ReadError } from '../read-error.ts';
import { mostUnpacked, tooLarge, tooPacked } from './refusals.ts';

/** The largest file that is looked into, in bytes. */
const mostBytes = 64 * 1024 * 1024;
/** Deflate makes nothing smaller than by this factor. */
const strongest = 1032;
/** So much at most may be the drawing instructions of one page or form, and of all together, unpacked, in bytes. */
const mostOfOne = 2 * 1024 * 1024;
const mostInstructions = 6 * 1024 * 1024;

const packed = /\/(?:FlateDecode|Fl)(?![A-Za-z])/gu;
/** A picture is not unpacked; one that is too large is passed over. */
const picture = /\/Subtype\s*\/Image(?![A-Za-z])/u;
/** What a stream of drawing instructions has none of, but for a form. */
const otherKind =
  /\/(?:Type(?!\s*\/XObject)|Length1|Length2|FunctionType|Subtype(?!\s*\/Form))(?![A-Za-z0-9])/u;

/**
 * Refuses a PDF of which the parts unpack to more than any plan has, before any of it is kept.
 * @throws ReadError
 */
export async function checkUnpackedSize(bytes: Uint8Array, path: string): Promise<void> {
  if (bytes.length > mostBytes) throw new ReadError(tooLarge, path);
  let total = 0;
  let instructions = 0;
  for (const { dictionary, start, end } of streamsIn(bytes)) {
    if (picture.test(dictionary)) continue;
    const filters = dictionary.match(packed)?.length ?? 0;
    if (filters > 1) throw new ReadError(tooPacked, path);
    const isDrawing = !otherKind.test(dictionary);
    const room = Math.min(
      mostUnpacked - total,
      isDrawing ? Math.min(mostOfOne, mostInstructions - instructions) : mostUnpacked,
    );
    const size = filters === 0 ? end - start : await unpackedSize(bytes.subarray(start, end), room);
    total += size;
    if (isDrawing) instructions += size;
    if (size > room) throw new ReadError(tooPacked, path);
  }
}

interface Stream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** The streams of a file by their marks, wherever its tables say that they are. */
function* streamsIn(bytes: Uint8Array): Generator<Stream> {
  const text = new TextDecoder('latin1').decode(bytes);
  const opening = /stream\r?\n/gu;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const start = match.index + match[0].length;
    const closing = text.indexOf('endstream', start);
    const end = closing < 0 ? text.length : closing;
    const before = text.slice(Math.max(0, match.index - 4096), match.index);
    yield { dictionary: before.slice(Math.max(0, before.lastIndexOf(' obj'))), start, end };
    opening.lastIndex = end;
  }
}

/** How many bytes packed ones stand for; counting stops beyond `most`. What cannot be unpacked counts as far as it can. */
async function unpackedSize(bytes: Uint8Array, most: number): Promise<number> {
  if (bytes.length * strongest < 256 * 1024) return bytes.length;
  let size = 0;
  const unpacking = new DecompressionStream('deflate');
  const writer = unpacking.writable.getWriter();
  const writing = writer.write(Uint8Array.from(bytes)).then(() => writer.close());
  writing.catch(() => {}); // told to whoever reads
  const reader = unpacking.readable.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) break;
    }
  } catch {
    return size;
  } finally {
    reader.cancel().catch(() => {});
  }
  return size;
}
