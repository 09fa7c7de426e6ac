import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Counter } from '../count/counter.ts';
import type { Counts } from '../count/counts.ts';
import type { FileRecord } from '../count/file-record.ts';
import { anyFile, entryRecord, fileRecord } from '../testing.ts';
import { agrees } from './agrees.ts';
import { readCounts } from './read-counts.ts';

function countsOf(files: readonly FileRecord[]): Counts {
  const counter = new Counter();
  for (const file of files) counter.add(file, file.school);
  return counter.counts();
}

describe('agrees', () => {
  test('what was counted agrees with itself', () => {
    fc.assert(
      fc.property(fc.array(anyFile(['De Linde', '']), { maxLength: 5 }), (files) => {
        expect(agrees(countsOf(files))).toBe(true);
      }),
    );
  });

  const point = { ruleId: 'no-grading', key: 'purpose', isTip: false } as const;
  const counts = countsOf([
    fileRecord([
      entryRecord({ points: [point], minutes: 10, limit: 20 }),
      entryRecord({ text: 'b', kind: 'message' }),
    ]),
  ]);

  const task = 'task|L3|wiskunde|2026-11-09';

  test.each<[string, readonly (string | number)[], unknown]>([
    ['more flagged than there are', ['cells', task, 'flagged'], 100],
    ['more with a rule than flagged', ['cells', task, 'rules', 'no-grading'], 2],
    ['flagged without a rule', ['cells', task, 'rules'], {}],
    ['money that nobody asks', ['cells', task, 'cents'], 2],
    ['more assignments in classes than in all', ['classes', 0, 'assignments'], 7],
    ['more weeks than assignments', ['classes', 0, 'weeks'], 2],
    ['a day without tasks', ['days', 'L3', 'byTasks'], {}],
    ['more days over than limited', ['days', 'L3', 'over'], 2],
    ['more classes than there are', ['coverage', 'kind', 'task'], 2],
    ['an end before the begin', ['to'], '2026-01-01'],
  ])('refuses %s', (_, path, value) => {
    const text = JSON.stringify(counts);
    expect(readCounts(text)).toEqual(counts);
    expect(readCounts(JSON.stringify(changed(JSON.parse(text), path, value)))).toBe('contradicts');
  });
});

/** The same data with another value at a path. */
function changed(data: object, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = (data as Record<string | number, object>)[step] ?? {};
  const changedInner = rest.length === 0 ? value : changed(inner, rest, value);
  return Array.isArray(data)
    ? data.map((each, index) => (index === step ? changedInner : each))
    : { ...data, [step]: changedInner };
}
