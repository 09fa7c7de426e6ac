import { SourceText } from '../../agenda/source-text.ts';
import { decode, hasUtf8Mark } from '../decode.ts';
import { type BrokenCharacter, decodeFolds } from './broken-characters.ts';

export interface DecodedCalendar {
  readonly source: SourceText;
  /** In source order. */
  readonly broken: readonly BrokenCharacter[];
}

/**
 * Decodes a calendar: like any text, and else as UTF-8 with characters that folds cut in two. Such a
 * text keeps U+FFFD at those places, so that offsets are those of the decoded file, and is not exact.
 * @throws ReadError when the bytes are no text.
 */
export function decodeCalendar(bytes: Uint8Array, path: string): DecodedCalendar {
  const source = decode(bytes, path);
  const isUtf8 = source.encoding === 'utf-8' && source.isExact;
  if (isUtf8 || source.encoding.startsWith('utf-16')) return { source, broken: [] };
  const hasByteOrderMark = hasUtf8Mark(bytes);
  const folds = decodeFolds(hasByteOrderMark ? bytes.subarray(3) : bytes);
  if (!folds) return { source, broken: [] };
  return { source: new SourceText(folds.text, { hasByteOrderMark, isExact: false }), broken: folds.broken };
}
