import type { Sign } from './sign.ts';

/** The rule that says that only a screen leads there. Both a report's "digital only" and a key that is only online ask it. */
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

/** Every fact that a sign asks for. */
export const signFacts: readonly string[] = signs.flatMap(({ facts }) => facts);
