import { decodeString } from 'micromark-util-decode-string';
import type { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { behindIndent } from './line-start.ts';

/** A text node: what it says and where it stands. */
export interface TextRun {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Where the next thing in the same parent starts: the indent behind a last line break ends before it. */
  readonly limit: number;
}

/** Character escapes and references. */
const markup = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/giu;
const lineBreak = /\r\n|\r|\n/gu;

/**
 * Adds the value of a text node, each character mapped onto the source that stands for it: an escape or a
 * reference as a whole; a line break, which becomes a space, with the white space around it and the quote
 * markers behind it. `onBreak` is called before each of those spaces.
 */
export function addTextRun(
  builder: MappedTextBuilder,
  source: string,
  { value, start, end, limit }: TextRun,
  onBreak: () => void,
): void {
  let from = start;
  value.split(lineBreak).forEach((line, index, lines) => {
    if (index > 0) {
      const lineStart = startOfLine(source, behindBreak(source, from), limit, line);
      onBreak();
      builder.add(' ', from, lineStart);
      from = lineStart;
    }
    const to = index < lines.length - 1 ? beforeBreak(source, from, end) : end;
    addLine(builder, source, line, from, to);
    from = to;
  });
}

/** Adds `line`, which `source` says from `from` to `to` with escapes and references. */
function addLine(builder: MappedTextBuilder, source: string, line: string, from: number, to: number): void {
  const raw = source.slice(from, to);
  if (raw === line) {
    builder.add(line, from);
    return;
  }
  let read = 0;
  let at = 0;
  const add = (text: string, rawEnd: number): boolean => {
    if (!line.startsWith(text, read)) return false;
    builder.add(text, from + at, from + rawEnd);
    read += text.length;
    at = rawEnd;
    return true;
  };
  for (const match of raw.matchAll(markup)) {
    const isRead =
      add(raw.slice(at, match.index), match.index) &&
      add(decodeString(match[0]), match.index + match[0].length);
    if (!isRead) break;
  }
  // Whatever the tree says otherwise than this reading of the source is mapped as a whole.
  if (!add(raw.slice(at), raw.length) || read < line.length) builder.add(line.slice(read), from + at, to);
}

/** Where the text of a line starts: behind its indent and quote markers. `line` may start with some of its own. */
function startOfLine(source: string, from: number, limit: number, line: string): number {
  const at = behindIndent(source, from, limit);
  const own = /^[ \t>]*/.exec(line)?.[0] ?? '';
  const isWritten = own !== '' && !/^(?:\\>|&(?:gt|#62|#x3e);)/i.test(source.slice(at, at + 6));
  return isWritten && source.slice(from, at).endsWith(own) ? at - own.length : at;
}

/** The end of the words before the next line break. */
function beforeBreak(source: string, from: number, end: number): number {
  lineBreak.lastIndex = from;
  let at = Math.min(lineBreak.exec(source)?.index ?? end, end);
  while (/[ \t]/.test(source.charAt(at - 1))) at -= 1;
  return at;
}

/** The offset behind the next line break. */
function behindBreak(source: string, from: number): number {
  lineBreak.lastIndex = from;
  const match = lineBreak.exec(source);
  return match ? match.index + match[0].length : source.length;
}
