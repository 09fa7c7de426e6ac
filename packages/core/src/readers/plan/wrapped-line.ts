import { isDayLabel } from '../../language/nl/calendar.ts';
import { monthNames } from '../../language/nl/day-names.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { isBareName } from './label-text.ts';

/** A line this long was not ended by its author, but by the edge of the page. */
const fullLine = 50;
const closing = /[.!?:;…]["'”’)\]]*$/u;
const dangling =
  /,$|(?<!\p{L})(?:de|het|een|en|of|maar|van|op|in|te|om|met|voor|naar|aan|bij|uit|je|jouw|die|dat|als|tot|tegen|over|door|per|dan|wat|hoe)$/iu;
const startsLow = /^["'“‘(]*\p{Ll}/u;
const leadIn = /^[^\s:]{1,20}(?:\s[^\s:]{1,20})?\s?:/u;
const firstWord = /^[\p{L}.]+/u;

/** The first line of what may go on over several lines. */
export interface FirstLine {
  readonly words: string;
  /** Whether the mark of a list stands before it. */
  readonly isItem: boolean;
}

/**
 * Whether a line goes on with the sentence of the line before it: it starts with a small letter and the one before does
 * not end a sentence. In a list without marks ("wiskunde blz. 4", "lezen") all lines look like that: there a line goes
 * on only when the one before it is full, or ends in a word that asks for more.
 */
export function isWrappedLine(words: string, before: string, first: FirstLine): boolean {
  if (!startsLow.test(words) || leadIn.test(words) || closing.test(before)) return false;
  if (dangling.test(before) || isCutDate(words, before)) return true;
  if (startsWithName(words) || (before.length < fullLine && isBareName(before))) return false;
  const isListLike = !first.isItem && (startsWithName(before) || startsLow.test(first.words));
  return !isListLike || before.length >= fullLine;
}

/** "… tot 4" and "december 2026": a day whose month stands on the next line. */
function isCutDate(words: string, before: string): boolean {
  const word = firstWord.exec(words)?.[0].toLowerCase() ?? '';
  return /(?<!\p{N})\d{1,2}$/u.test(before) && Object.hasOwn(monthNames, word);
}

/** Whether a day or a subject comes first. */
function startsWithName(words: string): boolean {
  const word = firstWord.exec(words)?.[0] ?? '';
  return isDayLabel(word) || isSubjectLabel(word);
}
