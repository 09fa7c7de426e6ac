import { describe, expect, it } from 'vitest';
import { dutchPack } from '../pack/dutch-pack.ts';
import { allowedProblem, fixedProblem, flaggedProblem } from './entry-examples.ts';

const rules = dutchPack().rules.filter((rule) => rule.scope === 'entry');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const flag = rule.examples.flag.filter(({ plan }) => !plan);
  const allow = rule.examples.allow.filter(({ plan }) => !plan);

  it('ships at least eight flagged and eight allowed examples', () => {
    expect(flag.length).toBeGreaterThanOrEqual(8);
    expect(allow.length).toBeGreaterThanOrEqual(8);
  });

  it.each(flag.map((example) => [example.text, example] as const))('flags %s', (_text, example) => {
    expect(flaggedProblem(rule, example)).toBeUndefined();
  });

  it('is silent about each flagged example once its fix is applied', () => {
    for (const example of flag) expect(fixedProblem(rule, example)).toBeUndefined();
  });

  it.each(allow.map((example) => [example.text, example] as const))('allows %s', (_text, example) => {
    expect(allowedProblem(rule, example)).toBeUndefined();
  });
});
