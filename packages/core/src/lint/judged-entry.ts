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

/** What was read of an entry, once somebody asked. */
interface Read {
  analysis: Analysis | undefined;
  facts: EntryFacts | undefined;
}

/** One entry judged by itself, before its plan has a say. It is read only when somebody asks what it says. */
export class JudgedEntry {
  readonly entry: Entry;
  /** Index in the agenda. */
  readonly index: number;
  verdict: Verdict = { hits: [], explains: new Set() };
  readonly #pack: CompiledPack;
  readonly #read: Read;

  constructor(
    pack: CompiledPack,
    entry: Entry,
    index: number,
    read: Read = { analysis: undefined, facts: undefined },
  ) {
    this.#pack = pack;
    this.entry = entry;
    this.index = index;
    this.#read = read;
  }

  /** Entries of the same key get the same verdict. */
  get key(): string {
    const { kind, context, text } = this.entry;
    return JSON.stringify([kind, context.map((label) => label.text), text.text]);
  }

  get analysis(): Analysis {
    this.#read.analysis ??= this.#analyse(this.entry.text.text);
    return this.#read.analysis;
  }

  get facts(): EntryFacts {
    this.#read.facts ??= new EntryFacts(
      this.#pack,
      this.analysis,
      this.entry.context.map((label) => this.#analyse(label.text)),
    );
    return this.#read.facts;
  }

  /** The same judgement of an entry of the same key. */
  at(entry: Entry, index: number): JudgedEntry {
    if (entry === this.entry && index === this.index) return this;
    const judged = new JudgedEntry(this.#pack, entry, index, this.#read);
    judged.verdict = this.verdict;
    return judged;
  }

  #analyse(text: string): Analysis {
    return new Analysis(text, this.#pack.words, this.#pack.language);
  }
}
