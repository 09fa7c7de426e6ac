import type { Rule } from '@hwlint/core';
import type { ReportTexts } from '../texts/texts.ts';

/** What the report says of a rule. */
export type RuleInfo = Pick<Rule, 'id' | 'key' | 'title'>;

/** The title of a rule; its id for a rule that is not known here. */
export function ruleTitle(id: string, rules: readonly RuleInfo[], { locale }: ReportTexts): string {
  return rules.find((rule) => rule.id === id)?.title[locale === 'en' ? 'en' : 'nl'] ?? id;
}
