import type { SourceText } from '../agenda/source-text.ts';
import { encodeWindows1252 } from './windows-1252.ts';

/**
 * The bytes of `text` in the encoding of the source that it was changed from, with its byte order mark.
 * Undefined when it cannot be written back exactly: the source was not read exactly, or the text has a
 * character that the encoding lacks.
 */
export function encode(text: string, source: SourceText): Uint8Array | undefined {
  if (!source.isExact) return undefined;
  if (source.encoding === 'windows-1252') return encodeWindows1252(text);
  return new TextEncoder().encode(source.hasByteOrderMark ? `\uFEFF${text}` : text);
}
