import { applyEdits } from '../lint/apply-fixes.ts';
import type { Finding } from '../lint/finding.ts';
import type { LintOptions } from '../lint/lint.ts';
import { lintText } from '../lint/lint-text.ts';
import { exampleConfig } from './example-config.ts';
import { markedPlace } from './marked-place.ts';
import type { Rule, RuleExample } from './rule.ts';

/** What the examples are linted with. The config is {@link exampleConfig}'s. */
export type ExampleOptions = Pick<LintOptions, 'pack' | 'cacheSize'>;

/** What is wrong when the rule does not speak once, at exactly the marked place; undefined when it does. */
export function flaggedProblem(
  rule: Rule,
  example: RuleExample,
  options?: ExampleOptions,
): string | undefined {
  const { text, start, end } = markedPlace(example.text);
  const findings = findingsOf(rule, { ...example, text }, options);
  const [first] = findings;
  if (findings.length !== 1 || first?.text !== text.slice(start, end)) {
    return `finds ${words(findings)}, not only ${JSON.stringify(text.slice(start, end))}`;
  }
  const found = first.place.start.offset;
  return found === start ? undefined : `finds the words at ${found}, not at ${start}`;
}

/** What is wrong when the rule still speaks once the fix of a flagged example is applied, if it has one. */
export function fixedProblem(rule: Rule, example: RuleExample, options?: ExampleOptions): string | undefined {
  const { text } = markedPlace(example.text);
  const { fix } = findingsOf(rule, { ...example, text }, options)[0] ?? {};
  return fix && allowedProblem(rule, { ...example, text: applyEdits(text, fix.edits) }, options);
}

/** What is wrong when the rule speaks at all. */
export function allowedProblem(
  rule: Rule,
  example: RuleExample,
  options?: ExampleOptions,
): string | undefined {
  const findings = findingsOf(rule, example, options);
  return findings.length === 0 ? undefined : `finds ${words(findings)} in ${JSON.stringify(example.text)}`;
}

function findingsOf(
  rule: Rule,
  { text, kind = 'task' }: RuleExample,
  options: ExampleOptions = {},
): Finding[] {
  const { findings } = lintText(text, { ...options, kind, config: exampleConfig(rule) });
  return findings.filter((finding) => finding.ruleId === rule.id);
}

function words(findings: readonly Finding[]): string {
  return findings.length === 0 ? 'nothing' : findings.map(({ text }) => JSON.stringify(text)).join(', ');
}
