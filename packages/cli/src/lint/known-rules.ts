import { dutchPack, type KnownRule, suppressionRuleIds } from '@hwlint/core';

/** The rules that a config or `--rule` can name without a pack of the school's own. */
export function builtInRules(): readonly KnownRule[] {
  return [...dutchPack().rules, ...suppressionRuleIds.map((id) => ({ id, options: {} }))];
}
