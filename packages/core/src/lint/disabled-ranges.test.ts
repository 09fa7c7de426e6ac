import { expect, it } from 'vitest';
import type { Directive } from '../agenda/agenda.ts';
import { DisabledRanges } from './disabled-ranges.ts';

const at = (start: number, action: Directive['action'], ...rules: string[]): Directive => ({
  action,
  rules: rules.map((id) => ({ id, span: { start, end: start } })),
  span: { start, end: start + 1 },
});

it('follows a rule from its disable to its enable', () => {
  const disable = at(10, 'disable', 'no-x');
  const ranges = new DisabledRanges([at(20, 'enable', 'no-x'), disable]);
  expect([5, 10, 19, 20].map((offset) => ranges.over(offset, 'no-x'))).toEqual([
    undefined,
    disable,
    disable,
    undefined,
  ]);
});

it('takes a comment without rules for all rules, and a later one for a single rule before it', () => {
  const all = at(0, 'disable');
  const ranges = new DisabledRanges([all, at(5, 'enable', 'no-x')]);
  expect(ranges.over(6, 'no-x')).toBeUndefined();
  expect(ranges.over(6, 'no-y')).toBe(all);
});

it('ends everything at an enable without rules', () => {
  const ranges = new DisabledRanges([at(0, 'disable', 'no-x'), at(3, 'disable'), at(5, 'enable')]);
  expect([ranges.over(6, 'no-x'), ranges.over(6, 'no-y')]).toEqual([undefined, undefined]);
});

it('leaves comments for a single line to others', () => {
  expect(new DisabledRanges([at(0, 'disable-line', 'no-x')]).over(1, 'no-x')).toBeUndefined();
});
