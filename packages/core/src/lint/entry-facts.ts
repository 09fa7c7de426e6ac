import type { SentenceWord } from '../language/sentence.ts';
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

/** The patterns of one fact that a sentence triggers, and what they say once they have been tried. */
interface Candidates {
  readonly patterns: { readonly number: number; readonly at: number }[];
  said: readonly Saying[] | undefined;
}

const nothing: readonly Saying[] = [];
const noFacts: readonly string[] = [];

/**
 * The facts of one entry, each found when a rule asks for it. What the headings above an entry say
 * reaches all of it.
 */
export class EntryFacts {
  readonly #pack: CompiledPack;
  readonly #analysis: Analysis;
  readonly #context: readonly EntryFacts[];
  readonly #candidates: (ReadonlyMap<string, Candidates> | undefined)[] = [];
  readonly #ofEntry = new Map<string, boolean>();
  /** Made when asked for: most entries are read once. */
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
    const triggers = this.#triggersIn(sentence).get(fact);
    if (!triggers) return nothing;
    triggers.said ??= this.#find(triggers.patterns, sentence);
    return triggers.said;
  }

  /** Which patterns of which facts may match in a sentence, gathered once for all facts. */
  #triggersIn(sentence: number): ReadonlyMap<string, Candidates> {
    const known = this.#candidates[sentence];
    if (known) return known;
    const candidates = new Map<string, Candidates>();
    const range = this.#analysis.ranges[sentence];
    for (let token = range?.from ?? 0; range && token < range.to; token += 1) {
      for (const { facts } of triggersAt(this.#analysis.infos, range, token)) {
        for (const [fact, numbers] of facts) {
          const list = candidates.get(fact) ?? { patterns: [], said: undefined };
          candidates.set(fact, list);
          for (const number of numbers) list.patterns.push({ number, at: token - range.from });
        }
      }
    }
    this.#candidates[sentence] = candidates;
    return candidates;
  }

  #find(patterns: Candidates['patterns'], sentence: number): readonly Saying[] {
    const analysed = this.#analysis.sentence(sentence);
    const { words } = analysed.sentence;
    return patterns.flatMap(({ number, at }) => {
      const match = matchPattern(this.#pack.index, number, analysed, at);
      const pattern = this.#pack.factPatterns.get(number);
      if (!match || !pattern) return [];
      return {
        reach: pattern.reach,
        fromClause: (words[match.placeFrom] as SentenceWord).clause,
        toClause: (words[match.placeTo - 1] as SentenceWord).clause,
        unless: pattern.data.unless ?? [],
      };
    });
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
