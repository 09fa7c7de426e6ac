import { expect, it } from 'vitest';
import { aRule } from '../rules/testing.ts';
import type { Hit } from './hit.ts';
import { settleOverlaps } from './settle-overlaps.ts';

const parents = aRule('no-parents', { yieldsTo: ['no-print'] });
const print = aRule('no-print');
const other = aRule('no-other', { yieldsTo: ['no-parents'] });

function hit(rule: Hit['rule'], start: number, end: number): Hit {
  return { rule, start, end, related: [], values: {}, choices: [], liftedBy: [], appendAt: end };
}

function left(...hits: Hit[]): string[] {
  return settleOverlaps(hits).map(({ rule, start }) => `${rule.id} ${start}`);
}

it.each([
  [hit(parents, 0, 10), hit(print, 5, 15), ['no-print 5']],
  [hit(parents, 5, 15), hit(print, 0, 6), ['no-print 0']],
  [hit(parents, 2, 4), hit(print, 0, 9), ['no-print 0']],
  [hit(parents, 0, 5), hit(print, 5, 9), ['no-parents 0', 'no-print 5']],
  [hit(parents, 9, 12), hit(print, 0, 9), ['no-parents 9', 'no-print 0']],
  [hit(print, 0, 5), hit(other, 0, 5), ['no-print 0', 'no-other 0']],
])('settles %#', (one, two, expected) => {
  expect(left(one, two)).toEqual(expected);
  expect(left(two, one).toSorted()).toEqual(expected.toSorted());
});

it('lets each yield by itself, also to one that yields in turn', () => {
  expect(left(hit(other, 0, 5), hit(parents, 0, 5), hit(print, 0, 5))).toEqual(['no-print 0']);
});
