import { describe, expect, it } from 'vitest';
import type { ResolvedConfig } from '../config/config.ts';
import { lint } from '../lint/lint.ts';
import { configOf } from '../lint/testing.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import { readAgenda } from '../readers/index.ts';
import type { Rule } from './rule.ts';

const rules = dutchPack().rules.filter((rule) => rule.scope === 'plan');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { flag, allow } = rule.examples;
  const config = configOf({ rules: { [rule.id]: { severity: 'warning', options: {} } } });
  const findingsOf = (text: string) => messagesOf(rule, text, config);

  it('ships at least eight flagged and eight allowed plans', () => {
    expect([flag.length, allow.length].every((count) => count >= 8)).toBe(true);
    expect([...flag, ...allow].every(({ plan }) => plan)).toBe(true);
  });

  it.each(flag.map(({ text }) => text))('flags %j once', (text) => {
    expect(findingsOf(text)).toHaveLength(1);
  });

  it.each(allow.map(({ text }) => text))('allows %j', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

/** What the rule says of a Markdown plan: each message, with nothing left to fill in. */
function messagesOf({ id }: Rule, text: string, config: ResolvedConfig): string[] {
  const agenda = readAgenda(new TextEncoder().encode(text), { path: 'plan.md', format: 'markdown' });
  const messages = lint(agenda, { config })
    .findings.filter(({ ruleId }) => ruleId === id)
    .map(({ message }) => message);
  for (const message of messages) expect(message).not.toMatch(/\{\w+\}/);
  return messages;
}
