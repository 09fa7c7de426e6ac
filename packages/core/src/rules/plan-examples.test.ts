import { describe, expect, it } from 'vitest';
import { dutchPack } from '../pack/dutch-pack.ts';
import { allowedPlanProblem, flaggedPlanProblem } from './plan-examples.ts';

const rules = dutchPack().rules.filter((rule) => rule.scope === 'plan');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { flag, allow } = rule.examples;

  it('ships at least eight flagged and eight allowed plans', () => {
    expect([flag.length, allow.length].every((count) => count >= 8)).toBe(true);
    expect([...flag, ...allow].every(({ plan }) => plan)).toBe(true);
  });

  it.each(flag.map(({ text }) => text))('flags %j once', (text) => {
    expect(flaggedPlanProblem(rule, text)).toBeUndefined();
  });

  it.each(allow.map(({ text }) => text))('allows %j', (text) => {
    expect(allowedPlanProblem(rule, text)).toBeUndefined();
  });
});
