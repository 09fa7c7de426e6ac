import type { Sign } from './sign.ts';

/** The rule that says that only a screen leads there: what it speaks of is no good practice, and digital only. */
export const digitalOnlyRule = 'no-required-internet';

/** The checks whose findings are short forms. */
export const shortFormChecks: readonly string[] = ['general-short-forms', 'subject-short-forms'];

/** What goes well, in the order in which it is shown. */
export const signs: readonly Sign[] = [
  { id: 'choice', facts: ['differentiation', 'choice-offered'] },
  { id: 'another-way', facts: ['another-way'] },
  { id: 'help-route', facts: ['help-route'] },
  { id: 'planning', facts: ['report-plans-work'] },
  { id: 'self-check', facts: ['self-check'], notWith: digitalOnlyRule },
  { id: 'plain-help', facts: ['report-plain-help', 'any-language'] },
];

/** What a message says that leads to a screen alone. */
export const digitalOnlyFact = 'report-digital-only';

/** Every fact that the report asks for. */
export const askedFacts: readonly string[] = [...signs.flatMap(({ facts }) => facts), digitalOnlyFact];
