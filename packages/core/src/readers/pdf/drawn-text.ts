import type { LogicalLocation } from '../../agenda/logical-location.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { SourceText } from '../../agenda/source-text.ts';
import type { InlineText } from '../blocks/block.ts';
import { isWrappedLine } from '../plan/wrapped-line.ts';
import { type Line, rightEdge } from './line.ts';

const hyphen = /\p{L}[-\u2010]$/u;
/** "WO-\ntoets", "zon-\nen feestdagen": the hyphen is the author's. */
const ownHyphen = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}|\p{L}|\p{N}+)[-\u2010]$/u;
const andOr = /^(?:en|of)(?!\p{L})/u;

/** The text that is drawn out of a PDF: a line of it is a line there, in the order in which they are read. */
export class DrawnText {
  #text = '';
  readonly #starts: number[] = [];
  readonly #places: LogicalLocation[] = [];
  readonly #numberOf: (line: Line) => number;

  /** `numberOf`: the number of a line on its page. */
  constructor(numberOf: (line: Line) => number) {
    this.#numberOf = numberOf;
  }

  /**
   * Draws lines that say one thing. A word that was broken at the end of a line is whole again; a line that its author
   * ended is ended by a line feed, unless the sentence goes on.
   * @param isItem whether they are an item of a list
   */
  draw(lines: readonly Line[], isItem = false): InlineText {
    const builder = new MappedTextBuilder();
    const softBreaks: number[] = [];
    const edge = rightEdge(lines);
    const first = { words: lines[0]?.text ?? '', isItem };
    lines.forEach((line, index) => {
      const start = this.#put(line);
      const end = start + line.text.length;
      const next = lines[index + 1];
      if (!next) builder.add(line.text, start);
      else if (isBrokenWord(line.text, next.text)) {
        const isOwn = ownHyphen.test(line.text);
        builder.add(isOwn ? line.text : line.text.slice(0, -1), start);
      } else {
        const isEnded = isEndedByAuthor(line, next, edge) && !isWrappedLine(next.text, line.text, first);
        builder.add(line.text, start);
        if (!isEnded) softBreaks.push(builder.length);
        builder.add(isEnded ? '\n' : ' ', end, end + 1);
      }
    });
    return { text: builder.build(), softBreaks };
  }

  get source(): SourceText {
    return new SourceText(this.#text, { isExact: false });
  }

  /** Where the character at an offset of {@link source} stands. */
  locate(offset: number): LogicalLocation {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#places[low] ?? { kind: 'page', page: 1, line: 1 };
  }

  #put(line: Line): number {
    const start = this.#text.length;
    this.#starts.push(start);
    this.#places.push({ kind: 'page', page: line.page, line: this.#numberOf(line) });
    this.#text += `${line.text}\n`;
    return start;
  }
}

function isBrokenWord(line: string, next: string): boolean {
  return hyphen.test(line) && /^\p{Ll}/u.test(next) && !andOr.test(next);
}

/**
 * Whether a line ended though the first word of the next one would still have fitted: then its author ended it. `edge`:
 * how far to the right the longest line reaches.
 */
export function isEndedByAuthor(line: Line, next: Line, edge: number): boolean {
  if (line.page !== next.page) return false;
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + (word + 1) * letter < edge - 0.2 * line.size;
}
