import type { PlanCheck, TextCheck } from './check.ts';
import { missingFact } from './missing-fact.ts';
import { overload } from './overload.ts';
import { plainSentences } from './plain-sentences.ts';
import { generalShortForms, subjectShortForms } from './short-forms.ts';
import { shortNotice } from './short-notice.ts';

/** Checks that look at one text, by the name under which a rule file asks for them. */
export const textChecks: Readonly<Record<string, TextCheck>> = {
  'subject-short-forms': subjectShortForms,
  'general-short-forms': generalShortForms,
};

/** Checks that look at a plan as a whole. */
export const planChecks: Readonly<Record<string, PlanCheck>> = {
  'missing-fact': missingFact,
  overload,
  'plain-sentences': plainSentences,
  'short-notice': shortNotice,
};
