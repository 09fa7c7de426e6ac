import type { Agenda } from '../agenda/agenda.ts';
import { RowMemory } from './csv/row-memory.ts';
import { checkEntries } from './entry-limit.ts';
import { readAgenda } from './index.ts';
import { KnownEntries } from './known-entries.ts';
import { hasDefinitions, hasOpenFrontMatter } from './markdown/parse.ts';
import { MarkdownRereader } from './markdown/reread.ts';
import { whyNotText } from './not-text.ts';
import type { ReadOptions } from './reader.ts';

/**
 * Reads one document again and again while it is edited: what comes out is what {@link readAgenda} reads of the same
 * text in UTF-8. A Markdown document costs in proportion to what changed; of a table the rows that changed are read, and
 * the others put where they stand; those of other formats are read anew.
 */
export class Rereader {
  readonly #markdown: MarkdownRereader;
  readonly #known = new KnownEntries();
  readonly #rows = new RowMemory();

  /** @param leastPiece characters of a Markdown document that are parsed together at least */
  constructor(leastPiece = 400) {
    this.#markdown = new MarkdownRereader(leastPiece);
  }

  /** @throws ReadError as {@link readAgenda} does */
  read(text: string, options: ReadOptions & Required<Pick<ReadOptions, 'format'>>): Agenda {
    if (options.format === 'csv') return readAgenda(bytesOf(text), { ...options, rows: this.#rows });
    if (options.format !== 'markdown' || !canBeCut(text)) {
      return this.#known.mark(readAgenda(bytesOf(text), options));
    }
    const agenda = this.#markdown.read(text, options);
    checkEntries(agenda);
    return agenda;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function canBeCut(text: string): boolean {
  const head = new TextEncoder().encode(text.slice(0, 16));
  const isText = whyNotText(head) === undefined && !text.includes('\0') && !text.startsWith('\uFEFF');
  return isText && /\S/u.test(text) && !hasDefinitions(text) && !hasOpenFrontMatter(text);
}
