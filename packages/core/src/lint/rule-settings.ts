import type { ResolvedConfig, RuleSeverity } from '../config/config.ts';
import type { Rule } from '../rules/rule.ts';
import type { Severity } from './finding.ts';

/** How strongly a rule speaks under a config, or undefined when it is off. A rule in preview is off unless asked for. */
export function severityOf(rule: Rule, config: ResolvedConfig): Severity | undefined {
  const own: RuleSeverity = rule.status === 'preview' ? 'off' : rule.severity;
  const setting = config.rules[rule.id]?.severity ?? own;
  return setting === 'off' ? undefined : setting;
}

/** The rule's options, the config's over the pack's. */
export function optionsOf(rule: Rule, config: ResolvedConfig): Readonly<Record<string, unknown>> {
  return { ...rule.options, ...config.rules[rule.id]?.options };
}
