import { type Encoding, SourceText } from '../agenda/source-text.ts';
import { whyNotText } from './not-text.ts';
import { ReadError } from './read-error.ts';
import { decodeWindows1252 } from './windows-1252.ts';

const replacement = '\uFFFD';

/**
 * Decodes the bytes of a text file; a byte order mark is left out of the text.
 *
 * - UTF-8, where the bytes are UTF-8;
 * - UTF-16 with a byte order mark (Excel's "Unicode text"); with half a character in it, it is not exact;
 * - UTF-8 with some damage (a character cut in two by another program), when more of its letters
 *   beyond ASCII are whole than broken: each broken run becomes U+FFFD and the text is not exact;
 * - windows-1252 for all else. It gives every byte a character, so it can be written back.
 *
 * @throws ReadError when the bytes are no text.
 */
export function decode(bytes: Uint8Array, path: string): SourceText {
  const utf16 = utf16ByMark(bytes);
  if (utf16) {
    const exact = decodeExactly(bytes, utf16);
    const text = exact ?? new TextDecoder(utf16).decode(bytes);
    return new SourceText(text, {
      encoding: utf16,
      hasByteOrderMark: true,
      isExact: exact !== undefined,
    });
  }
  const reason = whyNotText(bytes);
  if (reason) throw new ReadError(reason, path);
  const hasByteOrderMark = hasUtf8Mark(bytes);
  const exact = decodeUtf8(bytes);
  if (exact !== undefined) return new SourceText(exact, { hasByteOrderMark });
  const damaged = new TextDecoder().decode(bytes);
  if (hasByteOrderMark || isMostlyWhole(damaged)) {
    return new SourceText(damaged, { hasByteOrderMark, isExact: false });
  }
  return new SourceText(decodeWindows1252(bytes), { encoding: 'windows-1252' });
}

/** The text without its byte order mark, or undefined when the bytes are not UTF-8 throughout. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decodeExactly(bytes, 'utf-8');
}

function decodeExactly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the bytes begin with the UTF-8 byte order mark. */
export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The encoding that a byte order mark of UTF-16 tells. */
export function utf16ByMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Text in windows-1252 has next to no two bytes in a row that happen to be a UTF-8 character. */
function isMostlyWhole(text: string): boolean {
  let balance = 0;
  for (const character of text) {
    if (character === replacement) balance -= 1;
    else if (character > '\u007F') balance += 1;
  }
  return balance > 0;
}
