import { emptySummary } from '@hwlint/core';
import { expect, test } from 'vitest';
import { json } from './json.ts';
import { failed, linted, reported, reportOf } from './testing.ts';

test('one object, with what was read, what was found and what could not be read', async () => {
  const summary = { ...emptySummary, assignments: 2, warnings: 1 };
  const suppressed = [{ ...reported(), by: 'comment', reason: null } as const];
  const outcomes = [
    linted({ findings: [reported()], suppressed, summary }),
    failed({ position: { offset: 3, line: 1, column: 4 } }),
    linted({ path: 'z.md', summary, change: { before: 'a', after: 'b' }, fixed: 1 }),
  ];
  const places = { isDrawnOut: false, isWritable: true };
  expect(JSON.parse(await reportOf(json, outcomes))).toEqual({
    version: '1.2.3',
    files: [
      { path: 'L3/plan.md', ...places, findings: [reported()], suppressed, notices: [], summary, fixed: 0 },
      { path: 'z.md', ...places, findings: [], suppressed: [], notices: [], summary, fixed: 1 },
    ],
    summary: { ...emptySummary, assignments: 4, warnings: 2 },
    errors: [
      {
        path: 'kapot.ics',
        message: 'Dit is stuk.',
        position: { offset: 3, line: 1, column: 4 },
        isForConfig: false,
      },
    ],
  });
});

test('also without any file', async () => {
  expect(JSON.parse(await reportOf(json, []))).toMatchObject({ files: [], errors: [] });
});

test('a text with line ends stays what it is', async () => {
  const text = await reportOf(json, [linted({ findings: [reported({ text: 'a\n  b' })] })]);
  expect(JSON.parse(text).files[0].findings[0].text).toBe('a\n  b');
});
