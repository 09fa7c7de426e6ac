import type { MappedText, Span } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import type { HtmlText } from './tree.ts';

/** Signs without width that programs put into words and before previews. */
const unseen = String.raw`\u00AD\u034F\u200B\u200C\u2060\uFEFF`;
const parts = new RegExp(`[${unseen}]+|(?<blank>(?:(?![${unseen}])\\s)+)|(?<words>[^\\s${unseen}]+)`, 'gu');
const preformattedParts = new RegExp(
  `[${unseen}]+|\\r\\n|\\r|\\n|(?<blank>(?:(?![${unseen}\\r\\n])\\s)+)|(?<words>[^\\s${unseen}]+)`,
  'gu',
);

/**
 * The words of one paragraph, as a page shows them: white space is one space, none at the ends, and a line feed is a
 * break that the author meant.
 */
export class LineBuilder {
  #builder = new MappedTextBuilder();
  #blank: Span | undefined;
  #endsInBreak = true;

  get isEmpty(): boolean {
    return this.#builder.length === 0;
  }

  /** `isPreformatted`: line breaks in the file are breaks. */
  add({ text, start, end }: HtmlText, isPreformatted: boolean): void {
    const isLetterByLetter = end - start === text.length;
    for (const match of text.matchAll(isPreformatted ? preformattedParts : parts)) {
      const from = isLetterByLetter ? start + match.index : start;
      const to = isLetterByLetter ? from + match[0].length : end;
      if (match.groups?.blank !== undefined) this.#blank ??= { start: from, end: to };
      else if (match[0].trim() === '' && /[\r\n]/u.test(match[0])) this.break(from, to);
      else if (match.groups?.words !== undefined) this.#words(match[0], from, to);
    }
  }

  /** A break that stands in the source from `start` to `end`. */
  break(start: number, end: number): void {
    this.#blank = undefined;
    if (this.#builder.length === 0) return;
    this.#builder.add('\n', start, end);
    this.#endsInBreak = true;
  }

  /** What was collected, and starts anew. */
  take(): MappedText {
    const text = this.#builder.build().trim();
    this.#builder = new MappedTextBuilder();
    this.#blank = undefined;
    this.#endsInBreak = true;
    return text;
  }

  #words(words: string, start: number, end: number): void {
    if (this.#blank && !this.#endsInBreak) this.#builder.add(' ', this.#blank.start, this.#blank.end);
    this.#blank = undefined;
    this.#builder.add(words, start, end);
    this.#endsInBreak = false;
  }
}
