import { emptySummary } from '@hwlint/core';
import { expect, test } from 'vitest';
import { exitCodeOf } from './exit-code.ts';

test.each([
  [{}, false, undefined, 0],
  [{ warnings: 5, tips: 5 }, false, undefined, 0],
  [{ warnings: 5 }, false, 5, 0],
  [{ warnings: 5 }, false, 4, 1],
  [{ tips: 5 }, false, 0, 0],
  [{ errors: 1 }, false, undefined, 1],
  [{ errors: 1 }, true, undefined, 2],
  [{}, true, undefined, 2],
])('%j, failures %s, at most %s warnings: %i', (counts, hasFailures, maxWarnings, code) => {
  expect(exitCodeOf({ ...emptySummary, ...counts }, hasFailures, maxWarnings)).toBe(code);
});
