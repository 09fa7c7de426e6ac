import { describe, expect, it } from 'vitest';
import type { ResolvedConfig } from '../config/config.ts';
import { applyEdits } from '../lint/apply-fixes.ts';
import { lintText } from '../lint/lint-text.ts';
import { configOf } from '../lint/testing.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import { markedPlace } from './marked-place.ts';
import type { Rule, RuleExample } from './rule.ts';

const pack = dutchPack();
const configs = new Map<string, ResolvedConfig>();

describe.each(pack.rules.filter((rule) => rule.scope === 'entry').map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    it('ships at least eight flagged and eight allowed examples', () => {
      expect(rule.examples.flag.length).toBeGreaterThanOrEqual(8);
      expect(rule.examples.allow.length).toBeGreaterThanOrEqual(8);
    });

    it.each(rule.examples.flag.map((example) => [example.text, example] as const))(
      'flags %s',
      (_text, example) => {
        const { text, start, end } = markedPlace(example.text);
        const findings = findingsOf(rule, { ...example, text });
        expect(findings.map((finding) => finding.text)).toEqual([text.slice(start, end)]);
        expect(findings[0]?.place.start.offset).toBe(start);
      },
    );

    it('is silent about each flagged example once its fix is applied', () => {
      for (const example of rule.examples.flag) {
        const { text } = markedPlace(example.text);
        const { fix } = findingsOf(rule, { ...example, text })[0] ?? {};
        if (fix) expect(findingsOf(rule, { ...example, text: applyEdits(text, fix.edits) })).toEqual([]);
      }
    });

    it.each(rule.examples.allow.map((example) => [example.text, example] as const))(
      'allows %s',
      (_text, example) => {
        expect(findingsOf(rule, example).map((finding) => finding.text)).toEqual([]);
      },
    );
  },
);

function findingsOf(rule: Rule, example: RuleExample) {
  const { findings } = lintText(example.text, { kind: example.kind ?? 'task', config: configFor(rule) });
  return findings.filter((finding) => finding.ruleId === rule.id);
}

/** One config a rule, so that the pack is compiled once a rule. */
function configFor({ id }: Rule): ResolvedConfig {
  const config = configs.get(id) ?? configOf({ rules: { [id]: { severity: 'warning', options: {} } } });
  configs.set(id, config);
  return config;
}
