import type { SourceText } from '../../agenda/source-text.ts';
import type { Localized } from '../../locale.ts';
import { ReadError } from '../read-error.ts';

/** The most characters that a Markdown file may have: some years of week plans. Parsing takes seconds by then. */
export const mostCharacters = 1_000_000;
/** The most characters on one line: some markup takes a time that grows with the square of them. */
export const mostOnLine = 20_000;
/** The most quotes and lists in one another at the start of a line; time grows with their square. */
const deepest = 100;

const deepStart = new RegExp(
  String.raw`^(?![-*_ \t]*$)[ \t]*(?:(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){${deepest}}`,
  'mu',
);

/**
 * Refuses what Markdown would take minutes or gigabytes to read and no teacher wrote.
 * @throws ReadError for a file that is too large, a line that is too long or nesting that is too deep.
 */
export function checkLimits(source: SourceText, path: string): void {
  const { text } = source;
  if (text.length > mostCharacters) throw new ReadError(tooLarge(text.length), path);
  const long = longLine(text);
  if (long !== undefined) throw new ReadError(tooLong, path, source.position(long));
  const deep = deepStart.exec(text);
  if (deep) throw new ReadError(tooDeep, path, source.position(deep.index));
}

/** Where the first line starts that is too long. Looks only where a line would have to end. */
function longLine(text: string): number | undefined {
  let start = 0;
  while (text.length - start > mostOnLine) {
    let end = start + mostOnLine;
    while (end >= start && text[end] !== '\n' && text[end] !== '\r') end -= 1;
    if (end < start) return start;
    start = end + 1;
  }
  return undefined;
}

/** Nesting that was too deep for the parser itself. */
export const tooDeep: Localized = {
  nl: 'In dit bestand staan te veel lijsten of citaten in elkaar om het als weekplan te lezen.',
  en: 'This file has too many lists or quotes inside one another to read it as a week plan.',
};

const tooLong: Localized = {
  nl: `Eén regel van dit bestand telt meer dan ${inThousands(mostOnLine, '.')} tekens. Dat is geen weekplan, of de regeleinden zijn verloren gegaan.`,
  en: `One line of this file has more than ${inThousands(mostOnLine, ',')} characters. This is no week plan, or its line breaks were lost.`,
};

function tooLarge(characters: number): Localized {
  return {
    nl: `Dit bestand is te groot om als weekplan te lezen: ${inThousands(characters, '.')} tekens, en ${inThousands(mostCharacters, '.')} is het meeste. Splits het per week, per klas of per schooljaar.`,
    en: `This file is too large to read as a week plan: ${inThousands(characters, ',')} characters, and ${inThousands(mostCharacters, ',')} is the most. Split it by week, class or school year.`,
  };
}

function inThousands(count: number, separator: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, separator);
}
