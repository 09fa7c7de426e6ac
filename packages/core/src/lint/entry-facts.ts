import type { SentenceWord } from '../language/sentence.ts';
import type { Triggers } from '../language/word-info.ts';
import type { CompiledPack } from '../rules/compiled-pack.ts';
import type { Reach } from '../rules/fact.ts';
import type { Analysis } from './analysis.ts';
import { matchPattern } from './match-sentence.ts';
import { triggersAt } from './triggers.ts';

/** Words of a sentence that say a fact, before other facts may lift it. */
interface Saying {
  readonly reach: Reach;
  /** First and last clause that the words stand in. */
  readonly fromClause: number;
  readonly toClause: number;
  /** Facts that lift it. */
  readonly unless: readonly string[];
}

/** Where in an entry a fact is asked for. */
export interface Spot {
  readonly sentence: number;
  readonly clause: number;
}

/** The patterns of facts that one word of a sentence triggers. */
interface Triggered {
  /** Index of the word in its sentence. */
  readonly at: number;
  readonly facts: Triggers['facts'];
}

/** What is known of the facts of a sentence: what may be said, and of what was asked what is. */
interface Known {
  readonly triggered: readonly Triggered[];
  readonly said: Map<string, readonly Saying[]>;
}

const nothing: readonly Saying[] = [];
const noFacts: readonly string[] = [];
const noPatterns: readonly number[] = [];

/**
 * The facts of one entry, each found when a rule asks for it. What the headings above an entry say
 * reaches all of it.
 */
export class EntryFacts {
  readonly #pack: CompiledPack;
  readonly #analysis: Analysis;
  readonly #context: readonly EntryFacts[];
  readonly #known: (Known | undefined)[] = [];
  /** Made when asked for, as those below: most entries are read once. */
  #ofEntry: Map<string, boolean> | undefined;
  #said: Map<string, boolean> | undefined;
  #saidForPlan: readonly string[] | undefined;

  constructor(pack: CompiledPack, analysis: Analysis, context: readonly Analysis[] = []) {
    this.#pack = pack;
    this.#analysis = analysis;
    this.#context = context.map((each) => new EntryFacts(pack, each));
  }

  /** Whether the fact holds at this spot, through the clause, the sentence, the entry or a heading. */
  holds(fact: string, spot: Spot): boolean {
    const said = this.#standing(fact, spot.sentence);
    return said.some((saying) => reaches(saying, spot.clause)) || this.#holdsForEntry(fact);
  }

  holdAll(facts: readonly string[], spot: Spot): boolean {
    for (const fact of facts) if (!this.holds(fact, spot)) return false;
    return true;
  }

  holdAny(facts: readonly string[], spot: Spot): boolean {
    for (const fact of facts) if (this.holds(fact, spot)) return true;
    return false;
  }

  /** Whether any words of the entry say the fact, however far it reaches. */
  says(fact: string): boolean {
    this.#said ??= new Map();
    return once(this.#said, fact, () => this.#some(fact, () => true));
  }

  /** Whether a heading above the entry, or a label beside it, says the fact. */
  headingSays(fact: string): boolean {
    return this.#context.some((heading) => heading.says(fact));
  }

  /** Those of the facts that the entry says for its whole plan. `facts` is the same each time. */
  saidForPlan(facts: readonly string[]): readonly string[] {
    if (!this.#saidForPlan) {
      const said = facts.filter((fact) => this.#some(fact, ({ reach }) => reach === 'plan'));
      this.#saidForPlan = said.length === 0 ? noFacts : said;
    }
    return this.#saidForPlan;
  }

  #holdsForEntry(fact: string): boolean {
    this.#ofEntry ??= new Map();
    return once(
      this.#ofEntry,
      fact,
      () => this.#some(fact, ({ reach }) => reach === 'entry' || reach === 'plan') || this.headingSays(fact),
    );
  }

  #some(fact: string, wanted: (saying: Saying) => boolean): boolean {
    for (let sentence = 0; sentence < this.#analysis.ranges.length; sentence += 1) {
      if (this.#standing(fact, sentence).some(wanted)) return true;
    }
    return false;
  }

  /**
   * What a sentence says of a fact and nothing lifts. A fact that lifts a fact does so within the sentence, and
   * also when it is lifted itself: so no two facts wait for each other.
   */
  #standing(fact: string, sentence: number): readonly Saying[] {
    const said = this.#saidIn(fact, sentence);
    if (said.length === 0 || said.every(({ unless }) => unless.length === 0)) return said;
    return said.filter(
      ({ unless, fromClause }) =>
        !unless.some((other) => this.#saidIn(other, sentence).some((saying) => reaches(saying, fromClause))),
    );
  }

  #saidIn(fact: string, sentence: number): readonly Saying[] {
    const { triggered, said } = this.#knownOf(sentence);
    const known = said.get(fact);
    if (known) return known;
    let found: Saying[] | undefined;
    let isTried = false;
    for (const { at, facts } of triggered) {
      for (const number of facts.get(fact) ?? noPatterns) {
        isTried = true;
        const saying = this.#try(number, sentence, at);
        if (saying) found = [...(found ?? []), saying];
      }
    }
    if (isTried) said.set(fact, found ?? nothing);
    return found ?? nothing;
  }

  /** Which words of a sentence trigger facts at all, gathered once. */
  #knownOf(sentence: number): Known {
    const known = this.#known[sentence];
    if (known) return known;
    const triggered: Triggered[] = [];
    const range = this.#analysis.ranges[sentence];
    for (let token = range?.from ?? 0; range && token < range.to; token += 1) {
      for (const { facts } of triggersAt(this.#analysis.infos, range, token)) {
        if (facts.size > 0) triggered.push({ at: token - range.from, facts });
      }
    }
    const fresh = { triggered, said: new Map<string, readonly Saying[]>() };
    this.#known[sentence] = fresh;
    return fresh;
  }

  #try(number: number, sentence: number, at: number): Saying | undefined {
    const analysed = this.#analysis.sentence(sentence);
    const match = matchPattern(this.#pack.index, number, analysed, at);
    const pattern = match && this.#pack.factPatterns.get(number);
    if (!pattern) return undefined;
    return {
      reach: pattern.reach,
      fromClause: (analysed.words[match.placeFrom] as SentenceWord).clause,
      toClause: (analysed.words[match.placeTo - 1] as SentenceWord).clause,
      unless: pattern.data.unless ?? [],
    };
  }
}

function once(known: Map<string, boolean>, fact: string, find: () => boolean): boolean {
  const found = known.get(fact) ?? find();
  known.set(fact, found);
  return found;
}

function reaches(saying: Saying, clause: number): boolean {
  return saying.reach !== 'clause' || (clause >= saying.fromClause && clause <= saying.toClause);
}
