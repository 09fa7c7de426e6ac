import { ConfigError } from './config-error.ts';
import type { RuleSettingData } from './config-file-data.ts';
import { type KnownRules, ruleProblems } from './rule-problems.ts';

/**
 * Reads settings as a command line gives them: `no-grading: off`, or with options
 * `no-overload: {severity: error}`. `origin` names the place in messages, such as `--rule`.
 * Rejects with a ConfigError when it is no such setting, or names something unknown.
 */
export async function parseRuleSettings(
  text: string,
  origin: string,
  known: KnownRules,
): Promise<Readonly<Record<string, RuleSettingData>>> {
  const { parseConfig } = await import('./parse-config.ts');
  const document = parseConfig(`rules:\n  ${text}`, origin);
  const problems = [...document.problems, ...ruleProblems(document, known)];
  if (problems.length > 0) throw new ConfigError(problems.map(({ path, messages }) => ({ path, messages })));
  return document.data.rules ?? {};
}
