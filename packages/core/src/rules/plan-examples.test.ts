import { describe, expect, it } from 'vitest';
import { dutchPack } from '../pack/dutch-pack.ts';
import { allowedPlanProblem, flaggedPlanProblem } from './plan-examples.ts';

const all = dutchPack().rules.map((rule) => {
  const flag = rule.examples.flag.filter(({ plan }) => plan);
  const allow = rule.examples.allow.filter(({ plan }) => plan);
  return { id: rule.id, rule, flag, allow };
});

it.each(all.filter(({ rule }) => rule.scope === 'plan'))(
  '$id ships at least eight flagged and eight allowed plans, and nothing else',
  ({ rule: { examples }, flag, allow }) => {
    expect([flag.length, allow.length].every((count) => count >= 8)).toBe(true);
    expect([flag.length, allow.length]).toEqual([examples.flag.length, examples.allow.length]);
  },
);

describe.each(all.filter(({ flag, allow }) => flag.length + allow.length > 0))(
  '$id',
  ({ rule, flag, allow }) => {
    it.each(flag.map(({ text }) => text))('flags %j once', (text) => {
      expect(flaggedPlanProblem(rule, text)).toBeUndefined();
    });

    it.each(allow.map(({ text }) => text))('allows %j', (text) => {
      expect(allowedPlanProblem(rule, text)).toBeUndefined();
    });
  },
);
