import type { Agenda, Directive } from '../agenda/agenda.ts';
import { nearestWord } from '../config/nearest-word.ts';
import type { Locale } from '../locale.ts';
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
  for (const finding of findings) {
    const { ruleId, place } = finding;
    const ofLine = byLine.get(place.start.line)?.find((directive) => names(directive, ruleId));
    const directive = ofLine ?? rangeOver(agenda, finding);
    if (!directive) {
      kept.push(finding);
      continue;
    }
    used.add(directive);
    suppressed.push({ finding, ...(directive.reason === undefined ? {} : { reason: directive.reason }) });
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

/** The comments for a single line, by that line. */
function directivesByLine(agenda: Agenda): Map<number, Directive[]> {
  const byLine = new Map<number, Directive[]>();
  for (const directive of agenda.directives) {
    const line = lineOf(agenda, directive);
    if (line !== undefined) byLine.set(line, [...(byLine.get(line) ?? []), directive]);
  }
  return byLine;
}

function lineOf(agenda: Agenda, { action, span }: Directive): number | undefined {
  if (action === 'disable-line') return agenda.source.position(span.end).line;
  return action === 'disable-next-line' ? nextFilledLine(agenda, span.end) : undefined;
}

/**
 * The next line with text on it, since Markdown wants a blank line between a comment and a list.
 * Further comments in between are no such text.
 */
function nextFilledLine({ source, directives }: Agenda, from: number): number | undefined {
  const lineEnd = source.text.slice(from).search(/[\r\n]/);
  let at = lineEnd < 0 ? source.text.length : from + lineEnd;
  for (;;) {
    const gap = source.text.slice(at).search(/\S/);
    if (gap < 0) return undefined;
    at += gap;
    const comment = directives.find(({ span }) => span.start <= at && at < span.end);
    if (!comment) return source.position(at).line;
    at = comment.span.end;
  }
}

/** The `disable` comment in force where a finding starts, unless an `enable` lifted it before. */
function rangeOver(agenda: Agenda, finding: Finding): Directive | undefined {
  let inForce: Directive | undefined;
  for (const directive of agenda.directives) {
    if (directive.span.start > finding.place.start.offset) break;
    if (!names(directive, finding.ruleId)) continue;
    if (directive.action === 'disable') inForce = directive;
    if (directive.action === 'enable') inForce = undefined;
  }
  return inForce;
}
