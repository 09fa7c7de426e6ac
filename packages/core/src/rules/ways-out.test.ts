import { describe, expect, it } from 'vitest';
import { applyEdits } from '../lint/apply-fixes.ts';
import { lintText } from '../lint/lint-text.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import { markedPlace } from './marked-place.ts';

const rules = dutchPack().rules.filter(({ aspects }) => Object.keys(aspects).length > 0);

/** What all rules find in a text, as rule and words. */
function found(text: string): string[] {
  return lintText(text).findings.map((finding) => `${finding.ruleId}: ${finding.text}`);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the ways out of %s', (id, rule) => {
  it.each(rule.examples.flag.map(({ text }) => markedPlace(text).text))('for %s', (text) => {
    const findings = lintText(text).findings.filter(({ ruleId }) => ruleId === id);
    const changed = findings
      .flatMap(({ suggestions }) => suggestions.filter(({ edits }) => edits.length > 0))
      .map(({ edits }) => applyEdits(text, edits));
    expect(changed.length).toBeGreaterThan(0);
    // The nearest one removes the finding, and none brings another.
    expect(found(changed[0] ?? text).filter((each) => each.startsWith(id))).toEqual([]);
    for (const each of changed) expect(found(text)).toEqual(expect.arrayContaining(found(each)));
  });
});
