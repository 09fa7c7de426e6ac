import type { Directive } from '../agenda/agenda.ts';

/** Which rules `disable` comments switch off, followed from the top of a source to its end. */
export class DisabledRanges {
  readonly #directives: readonly Directive[];
  readonly #ofRule = new Map<string, Directive | undefined>();
  #ofAll: Directive | undefined;
  #next = 0;

  constructor(directives: readonly Directive[]) {
    this.#directives = directives.toSorted((a, b) => a.span.start - b.span.start);
  }

  /**
   * The `disable` comment in force for a rule, unless an `enable` lifted it before.
   * @param offset in the source; no smaller than in the call before
   */
  over(offset: number, ruleId: string): Directive | undefined {
    for (;;) {
      const directive = this.#directives[this.#next];
      if (!directive || directive.span.start > offset) break;
      this.#next += 1;
      this.#pass(directive);
    }
    return this.#ofRule.has(ruleId) ? this.#ofRule.get(ruleId) : this.#ofAll;
  }

  #pass(directive: Directive): void {
    if (directive.action !== 'disable' && directive.action !== 'enable') return;
    const inForce = directive.action === 'disable' ? directive : undefined;
    for (const { id } of directive.rules) this.#ofRule.set(id, inForce);
    if (directive.rules.length > 0) return;
    this.#ofRule.clear();
    this.#ofAll = inForce;
  }
}
