import { lint, readAgenda } from '@hwlint/core';
import { expect, it } from 'vitest';
import { newPlan } from './new-plan.ts';
import { schoolWeeks } from './school-week.ts';

const [week] = schoolWeeks(new Date(2026, 10, 23), 1);

it('says for whom and when it is, and hwlint has nothing to say of it', () => {
  if (!week) throw new Error('no week');
  const text = newPlan({ name: '3A', grade: 'L3' }, week);
  expect(text).toMatch(
    /^---\nklas: 3A\nleerjaar: L3\nweek: 23 tot 27 november 2026\n---\n\n# Weekplan 3A\n/u,
  );
  const agenda = readAgenda(new TextEncoder().encode(text), { path: 'weekplan.md' });
  expect(lint(agenda).findings).toEqual([]);
  expect(agenda.entries.length).toBeGreaterThan(4);
});

it('leaves out a grade that nobody told', () => {
  if (!week) throw new Error('no week');
  expect(newPlan({ name: 'De uilen' }, week)).not.toContain('leerjaar');
});
