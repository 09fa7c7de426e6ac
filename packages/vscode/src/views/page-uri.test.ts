import { expect, it } from 'vitest';
import { configPagePath, ruleOfPage, rulePageUri } from './page-uri.ts';

it('finds the rule of a page', () => {
  expect(ruleOfPage(new URL(rulePageUri.replace('{rule}', 'no-grading')).pathname)).toBe('no-grading');
  expect(ruleOfPage(configPagePath)).toBeUndefined();
  expect(ruleOfPage('/rules/a/b.md')).toBeUndefined();
});
