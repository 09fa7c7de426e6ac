import { SourceText } from '../../agenda/source-text.ts';
import { decode, hasUtf8Mark } from '../decode.ts';
import { type BrokenCharacter, type DecodedFolds, decodeFolds } from './broken-characters.ts';

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
  return {
    source: new SourceText(folds.text, {
      hasByteOrderMark,
      isExact: false,
      replaced: replacedIn(folds, bytes.subarray(hasByteOrderMark ? 3 : 0)),
    }),
    broken: folds.broken,
  };
}

/** The bytes of each U+FFFD in the text, in order; undefined where they cannot be told to the byte. */
function replacedIn({ text }: DecodedFolds, bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const utf8 = new TextEncoder();
  const replaced: Uint8Array[] = [];
  const pieces = text.split('\uFFFD');
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const own = utf8.encode(piece);
    if (own.some((byte, offset) => bytes[at + offset] !== byte)) return undefined;
    at += own.length;
    if (index === pieces.length - 1) return at === bytes.length ? replaced : undefined;
    const start = at;
    at += 1;
    // the rest of what one U+FFFD stands for, up to the fold or to the next one
    while (at - start < 3 && !isNext(bytes, at, pieces[index + 1] ?? '', utf8)) at += 1;
    replaced.push(bytes.subarray(start, at));
  }
  return undefined;
}

/** Whether the text goes on at a byte: with the next words, or with another byte that no character has. */
function isNext(
  bytes: Uint8Array,
  at: number,
  next: string,
  utf8: InstanceType<typeof TextEncoder>,
): boolean {
  if (next === '') return true;
  return bytes[at] === utf8.encode(next.slice(0, 2))[0];
}
