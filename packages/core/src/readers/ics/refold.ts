import type { Encoding } from '../../agenda/source-text.ts';

/** RFC 5545, 3.1: no line is longer, without its line end. */
const mostOctets = 75;

/**
 * A calendar after fixes, in which the lines that changed are folded anew; every other line stays as it was.
 * @param before the text that the fixes changed; they add and take away no property
 */
export function refold(before: string, after: string, encoding: Encoding): string {
  if (before === after) return after;
  const old = [...propertyLines(before)];
  const now = [...propertyLines(after)];
  if (old.length !== now.length) return after;
  const size = encoding === 'utf-8' ? utf8Size : () => 1;
  return now
    .map((line, index) => (line === old[index] ? line : folded(line, old[index] ?? '', size)))
    .join('');
}

/** The lines of a calendar, each with its folds and its line end. */
function* propertyLines(text: string): Generator<string> {
  const lineEnds = /\r\n?|\n/g;
  let start = 0;
  for (let found = lineEnds.exec(text); found; found = lineEnds.exec(text)) {
    const next = text[lineEnds.lastIndex];
    if (next === ' ' || next === '\t') continue;
    yield text.slice(start, lineEnds.lastIndex);
    start = lineEnds.lastIndex;
  }
  if (start < text.length) yield text.slice(start);
}

const folds = /(?:\r\n?|\n)[ \t]/g;

function folded(line: string, old: string, size: (character: string) => number): string {
  const lineEnd = /(?:\r\n?|\n)$/.exec(line)?.[0] ?? '';
  const fold = old.match(folds)?.[0] ?? `${lineEnd || '\r\n'} `;
  const content = line.slice(0, line.length - lineEnd.length).replace(folds, '');
  let written = '';
  let octets = 0;
  for (const piece of unbreakable(content)) {
    const more = [...piece].reduce((sum, character) => sum + size(character), 0);
    if (octets + more > mostOctets) {
      written += fold;
      octets = 1; // the blank of the fold
    }
    written += piece;
    octets += more;
  }
  return written + lineEnd;
}

/** Characters as people see them, and escapes: some programs read a line before they unfold it. */
function unbreakable(content: string): Iterable<string> {
  return content.match(/\\.|\P{M}\p{M}{0,8}|\p{M}/gsu) ?? [];
}

function utf8Size(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
