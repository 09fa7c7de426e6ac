import { expect, it } from 'vitest';
import { dutchPack } from '../pack/dutch-pack.ts';
import { aspectProblems } from './aspect-problems.ts';
import { planChecks, textChecks } from './checks/index.ts';
import type { PatternData } from './rule.ts';

const { rules, facts } = dutchPack();
const knownFacts = new Set(facts.map(({ id }) => id));
const knownRules = new Set(rules.map(({ id }) => id));

function factsIn(patterns: readonly PatternData[]): string[] {
  return patterns.flatMap(({ when = [], unless = [], despite = [] }) => [...when, ...unless, ...despite]);
}

it('has one rule and one fact of each name', () => {
  expect(knownRules.size).toBe(rules.length);
  expect(knownFacts.size).toBe(facts.length);
});

it.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s names facts, rules, aspects and a check that exist',
  (_, rule) => {
    const { fact } = rule.options;
    const named = [
      ...rule.when,
      ...rule.unless,
      ...factsIn(rule.patterns),
      ...(typeof fact === 'string' ? [fact] : []),
    ];
    expect(named.filter((id) => !knownFacts.has(id))).toEqual([]);
    expect(rule.yieldsTo.filter((id) => !knownRules.has(id))).toEqual([]);
    expect(aspectProblems(rule)).toEqual([]);
    const checks = [...Object.keys(textChecks), ...Object.keys(planChecks)];
    expect(checks).toEqual(expect.arrayContaining(rule.check === undefined ? [] : [rule.check]));
  },
);

it.each(facts.map((fact) => [fact.id, fact] as const))('%s names facts that exist', (_, { holds }) => {
  const named = Object.values(holds).flatMap((patterns) => factsIn(patterns ?? []));
  expect(named.filter((id) => !knownFacts.has(id))).toEqual([]);
});
