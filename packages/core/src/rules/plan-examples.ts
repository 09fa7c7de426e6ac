import { lint } from '../lint/lint.ts';
import { readAgenda } from '../readers/index.ts';
import type { ExampleOptions } from './entry-examples.ts';
import { exampleConfig } from './example-config.ts';
import type { Rule } from './rule.ts';

/** What is wrong when the rule does not speak once of a Markdown plan; undefined when it does. */
export function flaggedPlanProblem(rule: Rule, plan: string, options?: ExampleOptions): string | undefined {
  const messages = messagesOf(rule, plan, options);
  return messages.length === 1 ? unfilled(messages) : `speaks ${messages.length} times`;
}

/** What is wrong when the rule speaks of a Markdown plan. */
export function allowedPlanProblem(rule: Rule, plan: string, options?: ExampleOptions): string | undefined {
  const messages = messagesOf(rule, plan, options);
  return messages.length === 0 ? undefined : `says ${messages.join(' ')}`;
}

function messagesOf(rule: Rule, plan: string, options: ExampleOptions = {}): string[] {
  const agenda = readAgenda(new TextEncoder().encode(plan), { path: 'plan.md', format: 'markdown' });
  const { findings } = lint(agenda, { ...options, config: exampleConfig(rule) });
  return findings.filter(({ ruleId }) => ruleId === rule.id).map(({ message }) => message);
}

function unfilled(messages: readonly string[]): string | undefined {
  const message = messages.find((each) => /\{\w+\}/.test(each));
  return message && `leaves something to fill in: ${message}`;
}
