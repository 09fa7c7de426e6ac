import type { Encoding } from '../../agenda/source-text.ts';
import { utf16ByMark } from '../decode.ts';
import { whyNotText } from '../not-text.ts';
import { ReadError } from '../read-error.ts';
import { decodeWindows1252 } from '../windows-1252.ts';
import type { ByteSource } from './byte-source.ts';

/** How the bytes of a file are to be read; `isExact` as in a source text. */
export interface StreamEncoding {
  readonly encoding: Encoding;
  readonly isExact: boolean;
}

/** So many bytes at the start tell what a file is no text by. */
const headLength = 16;

/**
 * What `decode` would take a file for, in one or two passes over it that keep nothing.
 * @throws ReadError when the bytes are no text
 */
export async function findEncoding(open: ByteSource, path: string): Promise<StreamEncoding> {
  const head = await firstBytes(open, headLength);
  const utf16 = utf16ByMark(head);
  if (utf16) return { encoding: utf16, isExact: await isWhole(open, utf16) };
  const isUtf8 = await checkUtf8(open, head, path);
  if (isUtf8) return { encoding: 'utf-8', isExact: true };
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (hasMark || (await isMostlyWhole(open))) return { encoding: 'utf-8', isExact: false };
  return { encoding: 'windows-1252', isExact: true };
}

/** At least so many bytes from the start, or all there are. */
export async function firstBytes(open: ByteSource, length: number): Promise<Uint8Array> {
  let head = new Uint8Array();
  for await (const bytes of open()) {
    const longer = new Uint8Array(head.length + bytes.length);
    longer.set(head);
    longer.set(bytes, head.length);
    head = longer;
    if (head.length >= length) break;
  }
  return head;
}

/** The text of a file piece by piece, without its byte order mark. No piece ends within a character. */
export async function* decodePieces(open: ByteSource, { encoding }: StreamEncoding): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const bytes of open()) yield decodeWindows1252(bytes);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const bytes of open()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

async function checkUtf8(open: ByteSource, head: Uint8Array, path: string): Promise<boolean> {
  const known = whyNotText(head);
  if (known) throw new ReadError(known, path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  for await (const bytes of open()) {
    const reason = bytes.includes(0) ? whyNotText(new Uint8Array(1)) : undefined;
    if (reason) throw new ReadError(reason, path);
    isUtf8 &&= decodes(() => decoder.decode(bytes, { stream: true }));
  }
  return isUtf8 && decodes(() => decoder.decode());
}

/** Whether every byte is part of a character. */
async function isWhole(open: ByteSource, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of open()) {
    if (!decodes(() => decoder.decode(bytes, { stream: true }))) return false;
  }
  return decodes(() => decoder.decode());
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

/** As in `decode`: more letters beyond ASCII are whole than broken. */
async function isMostlyWhole(open: ByteSource): Promise<boolean> {
  let balance = 0;
  for await (const text of decodePieces(open, { encoding: 'utf-8', isExact: false })) {
    for (const character of text) {
      if (character === '\uFFFD') balance -= 1;
      else if (character > '\u007F') balance += 1;
    }
  }
  return balance > 0;
}
