/**
 * The bytes 0x80 to 0x9F in windows-1252; every other byte is the code point of the same number. The
 * five bytes without a character stand for the control characters of the same number, as in the WHATWG
 * Encoding Standard, so that every byte has one character and the text can be written back.
 */
const upper =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Decodes windows-1252. `TextDecoder` should, but the one in several releases of Node 20 and 22 decodes
 * that label as ISO 8859-1, which turns the euro sign and curly quotes into control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const unit = byte >= 0x80 && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte;
    units[at * 2] = unit & 0xff;
    units[at * 2 + 1] = unit >> 8;
  }
  return new TextDecoder('utf-16le').decode(units);
}

/** The bytes of a text in windows-1252, or undefined when it has a character that the encoding lacks. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const place = unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? -1 : upper.indexOf(text.charAt(at));
    if (place < 0 && unit > 0xff) return undefined;
    if (place < 0 && unit >= 0x80 && unit < 0xa0) return undefined;
    bytes[at] = place < 0 ? unit : 0x80 + place;
  }
  return bytes;
}
