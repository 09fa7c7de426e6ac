import type { Agenda } from '../../agenda/agenda.ts';
import type { Span } from '../../agenda/mapped-text.ts';
import { EmbeddedHtml } from '../html/embedded.ts';
import { escapeString } from './string-text.ts';

/** Knows which strings of a JSON text hold HTML, and writes words the way the string at a place needs them. */
export class JsonEscaper {
  readonly #html: EmbeddedHtml;

  constructor(source: string) {
    this.#html = new EmbeddedHtml(source);
  }

  /** Takes note of a string that holds HTML. */
  addHtml({ start, end }: Span): void {
    this.#html.add({ start: start + 1, end: end - 1 });
  }

  /** In HTML a change that would take a tag away with it cannot be written. */
  readonly escape: Agenda['escape'] = (words, at, end = at) => {
    const written = this.#html.write(words, at, end);
    return written === undefined ? undefined : escapeString(written);
  };

  /** Behind the tags of a link or of words in bold that close here. */
  get behindMarkup(): (at: number) => number {
    return this.#html.behindMarkup;
  }
}
