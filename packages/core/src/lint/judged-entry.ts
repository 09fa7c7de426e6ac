import type { Entry } from '../agenda/entry.ts';
import type { CompiledPack } from '../rules/compiled-pack.ts';
import { Analysis } from './analysis.ts';
import { EntryFacts } from './entry-facts.ts';
import type { Hit } from './hit.ts';

/** What the rules say of one text by itself. */
export interface Verdict {
  readonly hits: readonly Hit[];
  /** The short forms that the text explains. */
  readonly explains: ReadonlySet<string>;
}

/** One entry judged by itself, before its plan has a say. It is read only when somebody asks what it says. */
export class JudgedEntry {
  readonly entry: Entry;
  /** Index in the agenda. */
  readonly index: number;
  verdict: Verdict = { hits: [], explains: new Set() };
  readonly #pack: CompiledPack;
  #analysis: Analysis | undefined;
  #facts: EntryFacts | undefined;

  constructor(pack: CompiledPack, entry: Entry, index: number) {
    this.#pack = pack;
    this.entry = entry;
    this.index = index;
  }

  /** Entries of the same key get the same verdict. */
  get key(): string {
    const { kind, context, text } = this.entry;
    return JSON.stringify([kind, context.map((label) => label.text), text.text]);
  }

  get analysis(): Analysis {
    this.#analysis ??= this.#read(this.entry.text.text);
    return this.#analysis;
  }

  get facts(): EntryFacts {
    this.#facts ??= new EntryFacts(
      this.#pack,
      this.analysis,
      this.entry.context.map((label) => this.#read(label.text)),
    );
    return this.#facts;
  }

  #read(text: string): Analysis {
    return new Analysis(text, this.#pack.words, this.#pack.language);
  }
}
