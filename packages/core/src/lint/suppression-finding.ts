import type { Agenda } from '../agenda/agenda.ts';
import type { Span } from '../agenda/mapped-text.ts';
import type { Locale, Localized } from '../locale.ts';
import type { Finding } from './finding.ts';

/** What is reported about suppression comments. Ids as in rules, so that a config can name them. */
export const suppressionRuleIds = ['unused-suppression', 'unknown-suppression'] as const;
export type SuppressionRuleId = (typeof suppressionRuleIds)[number];

const unused: Localized = {
  nl: 'Deze hwlint-opmerking zet niets meer opzij. Je kan ze weghalen.',
  en: 'This hwlint comment sets nothing aside any more. You can remove it.',
};

/** A finding about a suppression comment, at the comment or at the rule id in it. */
export function suppressionFinding(
  ruleId: SuppressionRuleId,
  agenda: Agenda,
  span: Span,
  { rule = '', nearest }: { rule?: string; nearest?: string | undefined },
  locale: Locale,
): Finding {
  return {
    ruleId,
    key: 'suppression',
    severity: 'warning',
    message: ruleId === 'unused-suppression' ? unused[locale] : unknown(rule, nearest)[locale],
    text: agenda.source.text.slice(span.start, span.end),
    place: agenda.source.place(span.start, span.end),
    scope: 'plan',
    related: [],
    suggestions: [],
  };
}

function unknown(rule: string, nearest: string | undefined): Localized {
  return {
    nl: `hwlint kent geen regel “${rule}”.${nearest ? ` Bedoelde je “${nearest}”?` : ''}`,
    en: `hwlint knows no rule “${rule}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  };
}
