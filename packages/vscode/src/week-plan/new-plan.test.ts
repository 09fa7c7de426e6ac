import { lint, readAgenda } from '@hwlint/core';
import { expect, it } from 'vitest';
import { isClassName, newPlan } from './new-plan.ts';
import { schoolWeeks } from './school-week.ts';

const [week] = schoolWeeks(new Date(2026, 10, 23), 1);

it('says for whom and when it is, and hwlint has nothing to say of it', () => {
  if (!week) throw new Error('no week');
  const text = newPlan('3A', week);
  expect(text).toMatch(
    /^---\nklas: 3A\nleerjaar: L3\nweek: 23 tot 27 november 2026\n---\n\n# Weekplan 3A\n/u,
  );
  const agenda = readAgenda(new TextEncoder().encode(text), { path: 'weekplan.md' });
  expect(lint(agenda).findings).toEqual([]);
  expect(agenda.entries.length).toBeGreaterThan(4);
});

it('leaves out a grade that the name of the class does not tell', () => {
  if (!week) throw new Error('no week');
  expect(newPlan('De uilen', week)).not.toContain('leerjaar');
});

it('knows what may be the name of a class', () => {
  expect(['3A', '1ste leerjaar', 'De uilen', 'L4-b'].map(isClassName)).toEqual([true, true, true, true]);
  expect(['', '  ', 'a\nb: c', '[3A', 'x: y'].map(isClassName)).toEqual([false, false, false, false, false]);
});
