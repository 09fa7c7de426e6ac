import type { Agenda } from '../../agenda/agenda.ts';
import type { Span } from '../../agenda/mapped-text.ts';
import { escapeString } from './string-text.ts';

const closingTags = /(?:<\/(?:a|b|strong|i|em|u|s|span|font|mark|small)\s*>)+/iy;

/** Knows which strings of a JSON text hold HTML, and writes words the way the string at a place needs them. */
export class JsonEscaper {
  readonly #source: string;
  readonly #html: Span[] = [];
  #isSorted = true;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes note of a string that holds HTML. */
  addHtml(span: Span): void {
    this.#html.push(span);
    this.#isSorted = false;
  }

  /** In HTML a change that would take a tag away with it cannot be written. */
  readonly escape: Agenda['escape'] = (words, at, end = at) => {
    if (!this.#isHtmlAt(at)) return escapeString(words);
    if (/[<>]/.test(this.#source.slice(at, end))) return undefined;
    return escapeString(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  };

  /** Behind the tags of a link or of words in bold that close here. */
  readonly behindMarkup = (at: number): number => {
    if (!this.#isHtmlAt(at)) return at;
    closingTags.lastIndex = at;
    return closingTags.test(this.#source) ? closingTags.lastIndex : at;
  };

  #isHtmlAt(offset: number): boolean {
    if (!this.#isSorted) this.#html.sort((a, b) => a.start - b.start);
    this.#isSorted = true;
    let low = 0;
    let high = this.#html.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#html[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const span = this.#html[low];
    return span !== undefined && span.start <= offset && offset < span.end;
  }
}
