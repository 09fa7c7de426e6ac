import { knownWordHint } from '../config/nearest-word.ts';
import type { Localized } from '../locale.ts';
import type { RuleFile } from './load-rule.ts';

/**
 * What is wrong between the aspects of a rule and its patterns: a pattern names an aspect that the rule
 * does not have, or else an aspect has no pattern and would never be heard.
 */
export function aspectProblems(rule: Pick<RuleFile, 'id' | 'aspects' | 'patterns'>): Localized[] {
  const aspects = Object.keys(rule.aspects ?? {});
  const used = new Set<string>();
  const unknown: Localized[] = [];
  for (const pattern of rule.patterns ?? []) {
    if (typeof pattern === 'string' || pattern.aspect === undefined) continue;
    used.add(pattern.aspect);
    if (!aspects.includes(pattern.aspect))
      unknown.push(unknownAspect(rule.id, [pattern.match].flat()[0] ?? '', pattern.aspect, aspects));
  }
  if (unknown.length > 0) return unknown;
  return aspects.filter((aspect) => !used.has(aspect)).map((aspect) => unusedAspect(rule.id, aspect));
}

function unknownAspect(id: string, match: string, aspect: string, known: readonly string[]): Localized {
  const hint = knownWordHint(aspect, known);
  return {
    nl: `het patroon "${match}" noemt het aspect "${aspect}", en dat heeft de regel ${id} niet${hint.nl}`,
    en: `the pattern "${match}" names the aspect "${aspect}", which the rule ${id} does not have${hint.en}`,
  };
}

function unusedAspect(id: string, aspect: string): Localized {
  return {
    nl: `geen patroon van de regel ${id} noemt zijn aspect "${aspect}"`,
    en: `no pattern of the rule ${id} names its aspect "${aspect}"`,
  };
}
