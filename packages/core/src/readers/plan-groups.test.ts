import { describe, expect, it } from 'vitest';
import { MappedText } from '../agenda/mapped-text.ts';
import { PlanGroups, type PlanRow, sharedMeta } from './plan-groups.ts';

function group(...rows: Partial<PlanRow>[]) {
  const groups = new PlanGroups();
  const placed = rows.map((row, at) =>
    groups.add({ labels: [], text: MappedText.verbatim('abcdefgh', at, at), ...row }),
  );
  return { placed, indexes: placed.map(({ plan }) => plan), plans: groups.build() };
}

describe('PlanGroups', () => {
  it('puts rows of one class and week together', () => {
    const { indexes } = group(
      { className: '4A', week: '48' },
      { className: '4B', week: '48' },
      { className: '4a', week: 'week 48' },
      { className: '4A', week: '49' },
    );
    expect(indexes).toEqual([0, 1, 0, 2]);
  });

  it('makes a row that does not tell both a plan of its own', () => {
    const { indexes } = group(
      { className: '4A' },
      { className: '4A' },
      { week: '48' },
      { week: '48' },
      {},
      {},
    );
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('reads the week from the day', () => {
    const { indexes } = group(
      { className: '4A', day: '2026-11-23' },
      { className: '4A', day: '2026-11-29' },
      { className: '4A', day: '2026-11-30' },
    );
    expect(indexes).toEqual([0, 0, 1]);
  });

  it('shows a plan at its first row', () => {
    const { plans } = group({ className: '4A', week: '1' }, { className: '4A', week: '1' });
    expect(plans).toEqual([
      {
        meta: { className: '4A', week: '1' },
        labels: [],
        dayLabels: new Set(),
        anchor: { start: 0, end: 0 },
        anchorText: expect.anything(),
        key: '4a\n1',
      },
    ]);
  });

  it('has each spelling of a label once a plan', () => {
    const source = 'WO WO wo';
    const first = MappedText.verbatim(source, 0, 2);
    const again = MappedText.verbatim(source, 3, 5);
    const other = MappedText.verbatim(source, 6, 8);
    const inPlan = { className: '4A', week: '1' };
    const { placed, plans } = group(
      { ...inPlan, labels: [first] },
      { ...inPlan, labels: [again, other] },
      { labels: [again] },
    );
    expect(plans.map(({ labels }) => labels)).toEqual([[first, other], [again]]);
    expect(placed[1]?.labels[0]).toBe(first);
  });
});

describe('sharedMeta', () => {
  it('is what all plans say alike', () => {
    const { plans } = group(
      { school: 'De Kiem', className: '4A', grade: 'L4' },
      { school: 'De Kiem', className: '4B', grade: 'L4' },
    );
    expect(sharedMeta(plans)).toEqual({ school: 'De Kiem', grade: 'L4' });
  });

  it('is nothing without plans', () => {
    expect(sharedMeta([])).toEqual({});
  });
});
