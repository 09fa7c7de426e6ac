import type { SourceText } from '../agenda/source-text.ts';
import { encodeWindows1252 } from './windows-1252.ts';

/**
 * The bytes of `text` in the encoding of the source that it was changed from, with its byte order mark.
 * Undefined when it cannot be written back exactly: the source was not read exactly, or the text has a
 * character that the encoding lacks.
 */
export function encode(text: string, source: SourceText): Uint8Array | undefined {
  if (!source.isExact)
    return source.replaced && encodeReplaced(text, source.replaced, source.hasByteOrderMark);
  if (source.encoding === 'windows-1252') return encodeWindows1252(text);
  const whole = source.hasByteOrderMark ? `\uFEFF${text}` : text;
  if (source.encoding === 'utf-16le') return encodeUtf16(whole, true);
  if (source.encoding === 'utf-16be') return encodeUtf16(whole, false);
  return source.encoding === 'utf-8' ? new TextEncoder().encode(whole) : undefined;
}

/** Undefined for half a character, which would not be read back. */
function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return bytes;
}

/** UTF-8 in which each U+FFFD is written as the bytes that it stands for. Undefined when one went, or came. */
function encodeReplaced(
  text: string,
  replaced: readonly Uint8Array[],
  hasByteOrderMark: boolean,
): Uint8Array | undefined {
  const pieces = text.split('\uFFFD');
  if (pieces.length !== replaced.length + 1) return undefined;
  const utf8 = new TextEncoder();
  const parts: Uint8Array[] = [utf8.encode(hasByteOrderMark ? '\uFEFF' : '')];
  for (const [index, piece] of pieces.entries()) {
    parts.push(utf8.encode(piece));
    const bytes = replaced[index];
    if (bytes) parts.push(bytes);
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
