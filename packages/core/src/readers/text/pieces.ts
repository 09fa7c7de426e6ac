import type { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { isBareName } from '../plan/label-text.ts';
import { type Line, readLines } from './lines.ts';

/** One or more lines that say one thing. */
export interface Piece {
  readonly text: MappedText;
  readonly isItem: boolean;
  readonly opensBlock: boolean;
  readonly isUnderlined: boolean;
}

/** A line this long was not ended by its author, but by the edge of the page. */
const fullLine = 50;
const closing = /[.!?:;…]["'”’)\]]*$/u;
const dangling =
  /,$|(?<!\p{L})(?:de|het|een|en|of|maar|van|op|in|te|om|met|voor|naar|aan|bij|uit|je|jouw|die|dat|als|tot|tegen|over|door|per|dan|wat|hoe)$/iu;
const startsLow = /^["'“‘(]*\p{Ll}/u;
const leadIn = /^[^\s:]{1,20}(?:\s[^\s:]{1,20})?\s?:/u;
const firstWord = /^[\p{L}.]+/u;

/** The pieces of a plain text: its lines, those that the edge of the page broke put together again. */
export function readPieces(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let lines: Line[] = [];
  const finish = () => {
    const [first] = lines;
    if (first) pieces.push(join(source, first, lines));
    lines = [];
  };
  for (const line of readLines(source)) {
    if (!continues(source, lines, line)) finish();
    lines.push(line);
  }
  finish();
  return pieces;
}

/** Whether `line` goes on with what the lines of a piece say. */
function continues(source: string, lines: readonly Line[], line: Line): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || line.isItem || line.opensBlock || last.isUnderlined) return false;
  return (first.isItem && line.indent > first.indent) || isWrapped(source, first, last, line);
}

/**
 * Whether the edge of the page came between two lines: the second starts with a small letter and the
 * first does not end a sentence. In a list without marks ("wiskunde blz. 4", "lezen") all lines look like
 * that: there a line goes on only when the one before it is full, or ends in a word that asks for more.
 */
function isWrapped(source: string, first: Line, last: Line, line: Line): boolean {
  const words = source.slice(line.start, line.end);
  const before = source.slice(last.start, last.end);
  if (!startsLow.test(words) || leadIn.test(words) || closing.test(before)) return false;
  if (dangling.test(before)) return true;
  if (startsWithName(words) || (before.length < fullLine && isBareName(before))) return false;
  const isListLike =
    !first.isItem && (startsWithName(before) || startsLow.test(source.slice(first.start, first.end)));
  return !isListLike || before.length >= fullLine;
}

/** Whether a day or a subject comes first. */
function startsWithName(words: string): boolean {
  const word = firstWord.exec(words)?.[0] ?? '';
  return isDayLabel(word) || isSubjectLabel(word);
}

function join(source: string, first: Line, lines: readonly Line[]): Piece {
  const text = new MappedTextBuilder();
  let last: Line | undefined;
  for (const line of lines) {
    if (last) text.add(isWrapped(source, first, last, line) ? ' ' : '\n', last.end, line.start);
    text.add(source.slice(line.start, line.end), line.start);
    last = line;
  }
  const { isItem, opensBlock } = first;
  return { text: text.build(), isItem, opensBlock, isUnderlined: last?.isUnderlined ?? false };
}
