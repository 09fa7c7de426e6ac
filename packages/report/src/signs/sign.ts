/** Something that goes well: words in a task or a message that count in a school's favour. */
export type SignId = 'choice' | 'another-way' | 'help-route' | 'planning' | 'self-check' | 'plain-help';

export interface Sign {
  readonly id: SignId;
  /** Facts of the rule pack or of {@link reportFacts}; one that is said is enough. */
  readonly facts: readonly string[];
  /** A rule that takes it away where it speaks of the same entry. */
  readonly notWith?: string;
}
