import { aFact, aPack, aRule } from '../../packages/core/src/rules/testing.ts';

/** For tests: a rule about platforms with what matters given. */
export function platformRule(given, flag = [], allow = []) {
  return aRule('no-platform', { patterns: ['#Platform'], examples: { flag, allow }, ...given });
}

/** For tests: a fact that these words say, in their clause unless they reach further. */
export function saidBy(id, patterns, { holds = [], fails = [], reach = 'clause' } = {}) {
  return { ...aFact(id, { [reach]: patterns }), examples: { holds, fails } };
}

export { aPack, aRule };
