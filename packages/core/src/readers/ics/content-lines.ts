import type { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import type { BrokenCharacter } from './broken-characters.ts';

/** One unfolded line of a calendar: a property, or the start or end of a component. */
export interface ContentLine {
  /** In capitals; empty for a line that is no `name:value`. */
  readonly name: string;
  /** Unfolded, not unescaped, without the parameters. */
  readonly value: MappedText;
  /** Where the line starts in the source. */
  readonly start: number;
}

/** The lines of a calendar without their folds, one by one; blank lines are left out. */
export function* readContentLines(text: string, broken: readonly BrokenCharacter[]): Generator<ContentLine> {
  const lineEnds = /\r\n?|\n/g;
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const line = new MappedTextBuilder();
    for (let isFolded = true; isFolded; ) {
      lineEnds.lastIndex = at;
      const lineEnd = lineEnds.exec(text);
      const end = lineEnd?.index ?? text.length;
      const character = broken[next];
      if (character && character.start < end) {
        line.add(text.slice(at, character.start), at).add(character.text, character.start, character.end);
        at = character.end;
        next += 1;
        continue;
      }
      line.add(text.slice(at, end), at);
      at = end + (lineEnd?.[0].length ?? 0);
      isFolded = lineEnd !== null && (text[at] === ' ' || text[at] === '\t');
      if (isFolded) at += 1;
    }
    const unfolded = line.build();
    if (unfolded.text.trim() !== '') yield parseLine(unfolded, start);
  }
}

const nameEnd = /[^A-Za-z0-9-]/;

function parseLine(line: MappedText, start: number): ContentLine {
  const { text } = line;
  const end = text.search(nameEnd);
  const colon = end > 0 && (text[end] === ':' || text[end] === ';') ? colonAfter(text, end) : -1;
  if (colon < 0) return { name: '', value: line, start };
  return { name: text.slice(0, end).toUpperCase(), value: line.slice(colon + 1), start };
}

/** The colon before the value: the first one outside the quotes of parameters, or outside none when they do not close. */
function colonAfter(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ':' && !isQuoted) return at;
  }
  return isQuoted ? text.indexOf(':', from) : -1;
}
