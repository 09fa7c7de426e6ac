import type { Span } from '../../agenda/mapped-text.ts';

const closingTags = /(?:<\/(?:a|b|strong|i|em|u|s|span|font|mark|small)\s*>)+/iy;

/** Knows which pieces of a source in another format are HTML, and how words are written into them. */
export class EmbeddedHtml {
  readonly #source: string;
  readonly #pieces: Span[] = [];
  #isSorted = true;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes note of a piece that is HTML. Pieces do not overlap. */
  add(piece: Span): void {
    this.#pieces.push(piece);
    this.#isSorted = false;
  }

  /** Words as HTML says them where the source is HTML. Undefined for a change that would take a tag away with it. */
  write(words: string, at: number, end: number): string | undefined {
    if (!this.isAt(at)) return words;
    if (/[<>]/u.test(this.#source.slice(at, end))) return undefined;
    return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }

  /** Behind the tags of a link or of words in bold that close here. */
  readonly behindMarkup = (at: number): number => {
    if (!this.isAt(at)) return at;
    closingTags.lastIndex = at;
    return closingTags.test(this.#source) ? closingTags.lastIndex : at;
  };

  /** Whether the source is HTML there. */
  isAt(offset: number): boolean {
    if (!this.#isSorted) this.#pieces.sort((a, b) => a.start - b.start);
    this.#isSorted = true;
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    return piece !== undefined && piece.start <= offset && offset <= piece.end;
  }
}
