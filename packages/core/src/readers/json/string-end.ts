const quote = 34;
const backslash = 92;
const unicodeEscape = /[0-9a-fA-F]{4}/y;

/**
 * Offset behind the closing quote of the JSON string that opens at `start`; -1 when it does not close before `to`, or
 * holds a control character or an escape that JSON does not know.
 */
export function stringEnd(text: string, start: number, to: number): number {
  for (let at = start + 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < 32) return -1;
    if (code !== backslash) continue;
    at += 1;
    const sign = text[at] ?? '';
    if (sign === 'u') {
      unicodeEscape.lastIndex = at + 1;
      if (!unicodeEscape.test(text)) return -1;
      at += 4;
    } else if (!'"\\/bfnrt'.includes(sign) || sign === '') return -1;
  }
  return -1;
}
