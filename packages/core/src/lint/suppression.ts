import type { Agenda, Directive } from '../agenda/agenda.ts';
import { nearestWord } from '../config/nearest-word.ts';
import type { Locale } from '../locale.ts';
import { directivesByLine } from './directives-by-line.ts';
import { DisabledRanges } from './disabled-ranges.ts';
import type { Finding } from './finding.ts';
import type { SuppressedFinding } from './lint.ts';
import { suppressionFinding } from './suppression-finding.ts';

export interface Sorted {
  readonly findings: Finding[];
  readonly suppressed: SuppressedFinding[];
}

/**
 * Sets aside what suppression comments name, and reports a comment that sets nothing aside or names
 * a rule that does not exist. A comment for a line goes before a comment for a range.
 * @param findings in source order
 */
export function applyDirectives(
  agenda: Agenda,
  findings: readonly Finding[],
  knownRules: readonly string[],
  locale: Locale,
): Sorted {
  const used = new Set<Directive>();
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const byLine = directivesByLine(agenda);
  const ranges = new DisabledRanges(agenda.directives);
  for (const finding of findings) {
    const { ruleId, place } = finding;
    const ofLine = byLine.get(place.start.line)?.find((directive) => names(directive, ruleId));
    const directive = ofLine ?? ranges.over(place.start.offset, ruleId);
    if (!directive) {
      kept.push(finding);
      continue;
    }
    used.add(directive);
    suppressed.push({
      finding,
      by: 'comment',
      ...(directive.reason === undefined ? {} : { reason: directive.reason }),
    });
  }
  for (const directive of agenda.directives) {
    const unknown = directive.rules.filter((rule) => !knownRules.includes(rule.id));
    for (const rule of unknown) {
      const nearest = nearestWord(rule.id, knownRules);
      kept.push(
        suppressionFinding('unknown-suppression', agenda, rule.span, { rule: rule.id, nearest }, locale),
      );
    }
    const isAllUnknown = unknown.length > 0 && unknown.length === directive.rules.length;
    if (directive.action === 'enable' || used.has(directive) || isAllUnknown) continue;
    kept.push(suppressionFinding('unused-suppression', agenda, directive.span, {}, locale));
  }
  return { findings: kept, suppressed };
}

function names(directive: Directive, ruleId: string): boolean {
  return directive.rules.length === 0 || directive.rules.some((rule) => rule.id === ruleId);
}
