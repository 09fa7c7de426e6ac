/** Patterns that some word or tag triggers. */
export interface Triggers {
  /** Numbers of the rules' patterns. */
  readonly rules: readonly number[];
  /** By fact, the numbers of its patterns; looked at only where a rule asks. */
  readonly facts: ReadonlyMap<string, readonly number[]>;
}

/** What a particle makes of half a separable verb: `vraag` with `op` is `opvragen`. */
export interface JoinedVerb {
  readonly tags: ReadonlySet<string>;
  readonly triggers: Triggers;
}

/** What is known of one written word, whatever stands around it. Shared between all its occurrences. */
export interface WordInfo {
  /** Lower case, without accents. */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** By particle, for a form that may be half of a separable verb. */
  readonly separable: ReadonlyMap<string, JoinedVerb> | undefined;
  /** Phrases of the lexicon that start with this word. */
  readonly phrases: readonly Phrase[] | undefined;
  /** The patterns that this word triggers by itself; empty where there are none. */
  readonly triggers: readonly Triggers[];
  /** Whether the short-form check must look at it. */
  readonly mayBeShort: boolean;
}

/** A lexicon entry of several words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly tag: string;
  readonly triggers: Triggers;
  /** The words with the capitals that they must have; absent where any letter case will do. */
  readonly written?: readonly string[];
}
