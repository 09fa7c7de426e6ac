import { expect, test } from 'vitest';
import { filesMatcher } from './match-files.ts';

test.each([
  ['L1/**', 'L1/plan.md', true],
  ['L1/**', 'L1/week 3/plan.md', true],
  ['L1/**', 'L2/L1/plan.md', false],
  ['**/L1/**', 'L2/L1/plan.md', true],
  ['**/L1/**', 'L1/plan.md', true],
  ['**/a/**/b/*.md', 'a/x/a/y/b/c.md', true],
  ['**/a/**/b/*.md', 'a/x/a/y/b/c/d.md', false],
  ['*.csv', 'a/b/c.csv', true],
  ['*.csv', 'a/b/c.CSV', false],
  ['plan.md', 'a/plan.md', true],
  ['./plan.md', 'plan.md', true],
  ['./plan.md', 'a/plan.md', false],
  ['week-?.md', 'week-7.md', true],
  ['week-?.md', 'week-🦔.md', true],
  ['week-?.md', 'week-.md', false],
  ['*a*b', 'aXbXab', true],
  ['*a*b', 'aXbXabX', false],
  ['*.md', '.hidden/.plan.md', true],
])('%j and %j: %j', (glob, path, isMeant) => {
  expect(filesMatcher([glob])(path)).toBe(isMeant);
});

test('a hostile glob is answered at once', () => {
  const started = performance.now();
  filesMatcher(['*a*a*a*a*a*a*a*a*b', '**/a/**/a/**/a/**/a/**/b'])(`${'a/'.repeat(500)}${'a'.repeat(500)}c`);
  expect(performance.now() - started).toBeLessThan(1000);
});
