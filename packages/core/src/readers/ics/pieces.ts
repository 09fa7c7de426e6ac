import { endlessEntry } from '../entry-limit.ts';
import type { ByteSource } from '../slices/byte-source.ts';
import { decodePieces, type StreamEncoding } from '../slices/stream-encoding.ts';
import { Walk } from '../slices/walk.ts';
import { type BrokenCharacter, decodeFolds } from './broken-characters.ts';

/** Whole lines of a calendar, with their folds. */
export interface Piece {
  readonly text: string;
  readonly broken: readonly BrokenCharacter[];
}

/** How a calendar's bytes are to be read. Plain data. */
export interface CalendarEncoding extends StreamEncoding {
  /** Whether folds cut characters in two. */
  readonly hasBrokenCharacters: boolean;
}

/** No line of a calendar is this long. In characters. */
const longestLine = 16 * 1024 * 1024;

/**
 * What `decodeCalendar` would take a calendar's bytes for.
 * @param encoding what they are as a text
 */
export async function calendarEncoding(
  open: ByteSource,
  encoding: StreamEncoding,
): Promise<CalendarEncoding> {
  const isUtf8 = encoding.encoding === 'utf-8' && encoding.isExact;
  if (isUtf8 || encoding.encoding.startsWith('utf-16')) return { ...encoding, hasBrokenCharacters: false };
  for await (const bytes of wholeLines(open)) {
    if (!decodeFolds(bytes)) return { ...encoding, hasBrokenCharacters: false };
  }
  return { encoding: 'utf-8', isExact: true, hasBrokenCharacters: true };
}

/** The text of a calendar, cut between its lines. @throws ReadError for a line without end */
export async function* calendarPieces(
  open: ByteSource,
  encoding: CalendarEncoding,
  path: string,
): AsyncGenerator<Piece> {
  if (encoding.hasBrokenCharacters) {
    for await (const bytes of wholeLines(open)) yield decodeFolds(bytes) ?? { text: '', broken: [] };
    return;
  }
  const walk = new Walk();
  let text = '';
  let wanted = 0;
  for await (const piece of decodePieces(open, encoding)) {
    text += piece;
    if (text.length < wanted) continue;
    const end = lastLineEnd(text.length, (at) => text.charCodeAt(at));
    if (end === 0) {
      if (text.length > longestLine) throw endlessEntry(path, walk.at);
      wanted = text.length * 2;
      continue;
    }
    wanted = 0;
    const whole = text.slice(0, end);
    yield { text: whole, broken: [] };
    walk.pass(whole);
    text = text.slice(end);
  }
  if (text !== '') yield { text, broken: [] };
}

/** The bytes of a file without a byte order mark, cut between lines that are not folded together. */
async function* wholeLines(open: ByteSource): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array();
  let isStart = true;
  for await (const bytes of open()) {
    rest = joined(rest, bytes);
    if (isStart && rest.length < 3) continue;
    if (isStart && rest[0] === 0xef && rest[1] === 0xbb && rest[2] === 0xbf) rest = rest.slice(3);
    isStart = false;
    const end = lastLineEnd(rest.length, (at) => rest[at] ?? 0);
    if (end === 0) continue;
    yield rest.subarray(0, end);
    rest = rest.slice(end);
  }
  if (rest.length > 0) yield rest;
}

/** Where the last line begins that starts behind a line end and is no fold; 0 when there is none. */
function lastLineEnd(length: number, codeAt: (at: number) => number): number {
  for (let at = length - 1; at > 0; at -= 1) {
    const code = codeAt(at);
    const before = codeAt(at - 1);
    const isLineStart = before === 0x0a || (before === 0x0d && code !== 0x0a);
    if (isLineStart && code !== 0x20 && code !== 0x09) return at;
  }
  return 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
