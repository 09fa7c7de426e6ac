/** Text that a terminal shows and does not obey: control characters become spaces, line feeds stay. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, ' ');
}

/** What a terminal or a log obeys, or what changes the order of letters or ends a line. */
const obeyed = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text on one line, with what is no letter in it written out: `\n`, `\u001b`. For whatever holds the name of a file:
 * a name can hold anything, and must not begin a line of its own in a log.
 */
export function printableLine(text: string): string {
  return text.replace(
    obeyed,
    (sign) => short[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A path at the start of a line. One that begins as a command of a build log gets `./` before it, which is the same path. */
export function printablePath(path: string): string {
  const line = printableLine(path);
  return /^\s*(?:::|##)/u.test(line) ? `./${line}` : line;
}
