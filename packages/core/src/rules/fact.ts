import type { PatternData } from './rule.ts';

/** How far a fact reaches from the words that say it. */
export type Reach = 'clause' | 'sentence' | 'entry' | 'plan';

/**
 * A fact about a sentence that rules can ask for by name: that the task is optional, that another way
 * is offered, that it happens at school. The form of a file in `rules/<language>/facts/`.
 */
export interface Fact {
  readonly id: string;
  /** What it says when it holds, for people who write rules. */
  readonly means: string;
  /** Patterns by how far they reach. What a heading says reaches every entry under it. */
  readonly holds: Readonly<Partial<Record<Reach, readonly PatternData[]>>>;
  /** A fact about the school that makes it hold without any words: `homeworkClass`. */
  readonly school?: 'homeworkClass';
  readonly examples: { readonly holds: readonly string[]; readonly fails: readonly string[] };
}
