import type { KnownRule } from '../config/rule-problems.ts';
import { suppressionRuleIds } from '../lint/suppression-finding.ts';
import { dutchPack } from '../pack/dutch-pack.ts';

/** The rules that a config can name without a pack of the school's own. */
export function builtInRules(): readonly KnownRule[] {
  return [...dutchPack().rules, ...suppressionRuleIds.map((id) => ({ id, options: {} }))];
}
