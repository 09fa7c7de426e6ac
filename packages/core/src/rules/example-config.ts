import { defaultConfig, type ResolvedConfig } from '../config/config.ts';
import { severityOf } from '../lint/rule-settings.ts';
import type { Rule } from './rule.ts';

const askedFor = new Map<string, ResolvedConfig>();

/**
 * The config under which the examples of a rule are linted: the default one, which a rule that is off out
 * of the box is added to. The same object for the same rule, so that a pack is compiled no oftener than needed.
 */
export function exampleConfig(rule: Rule): ResolvedConfig {
  if (severityOf(rule, defaultConfig)) return defaultConfig;
  const known = askedFor.get(rule.id);
  const config = known ?? { ...defaultConfig, rules: { [rule.id]: { severity: 'warning', options: {} } } };
  askedFor.set(rule.id, config);
  return config;
}
