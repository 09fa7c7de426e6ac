import { describe, expect, it } from 'vitest';
import type { IgnoredFinding } from '../config/config.ts';
import { aPack, aRule } from '../rules/testing.ts';
import { applyIgnores } from './ignored.ts';
import { lint } from './lint.ts';
import { agendaOf, configOf, type Line } from './testing.ts';

const pack = aPack([
  aRule('no-platform', { patterns: ['[#Platform]'] }),
  aRule('no-device', { patterns: ['[#Device]'] }),
]);
const lines: readonly Line[] = [
  { text: 'Maak het op Bingel', id: '12' },
  { text: 'Lees op bingel of tablet', id: '13' },
  { text: 'Lees op Google Meet' },
];
const agenda = agendaOf(lines);
const { findings } = lint(agenda, { pack });

/** What is kept and what is set aside, as rule and line. */
function sorted(...ignores: IgnoredFinding[]) {
  const { findings: kept, suppressed } = applyIgnores(agenda, findings, ignores);
  const name = (finding: (typeof kept)[number]) => `${finding.ruleId} ${finding.entryIndex}`;
  return { kept: kept.map(name), aside: suppressed.map(({ finding, reason }) => [name(finding), reason]) };
}

const all = ['no-platform 0', 'no-platform 1', 'no-device 1', 'no-platform 2'];

describe('applyIgnores', () => {
  it('keeps all without ignores', () => {
    expect(sorted()).toEqual({ kept: all, aside: [] });
  });

  it('sets a rule aside at an entry id', () => {
    expect(sorted({ rule: 'no-platform', entryId: '13', reason: 'afspraak' })).toEqual({
      kept: ['no-platform 0', 'no-device 1', 'no-platform 2'],
      aside: [['no-platform 1', 'afspraak']],
    });
  });

  it('sets a rule aside in entries that hold certain words', () => {
    expect(sorted({ rule: 'no-platform', text: 'Lees op' })).toEqual({
      kept: ['no-platform 0', 'no-device 1'],
      aside: [
        ['no-platform 1', undefined],
        ['no-platform 2', undefined],
      ],
    });
    expect(sorted({ rule: 'no-platform', text: 'lees op' }).aside).toEqual([]);
  });

  it('sets nothing else aside', () => {
    expect(sorted({ rule: 'no-device', entryId: '12' }, { rule: 'no-other' }).kept).toEqual(all);
  });

  it('takes the reason of the first that fits', () => {
    const { aside } = sorted({ rule: 'no-device', reason: 'een' }, { rule: 'no-device', reason: 'twee' });
    expect(aside).toEqual([['no-device 1', 'een']]);
  });
});

it('is asked before comments, and goes with what they set aside', () => {
  const config = configOf({ ignore: [{ rule: 'no-device', entryId: '13', reason: 'afspraak' }] });
  const result = lint(agenda, { pack, config });
  expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['no-platform', 'no-platform', 'no-platform']);
  expect(result.suppressed).toEqual([{ finding: findings[2], by: 'config', reason: 'afspraak' }]);
});

it('finds the words of a plan finding in what it shows', () => {
  const [finding] = findings;
  if (!finding) throw new Error('no finding');
  const { entryIndex: _, ...ofPlan } = { ...finding, scope: 'plan' as const, text: 'Week 12' };
  expect(applyIgnores(agenda, [ofPlan], [{ rule: 'no-platform', text: 'Week 1' }]).findings).toEqual([]);
  expect(applyIgnores(agenda, [ofPlan], [{ rule: 'no-platform', text: 'Maak' }]).findings).toEqual([ofPlan]);
});
