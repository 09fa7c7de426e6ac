import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFile, entryRecord, fileRecord } from '../testing.ts';
import { Counter, type Period } from './counter.ts';
import { type Cell, type Counts, emptyCounts } from './counts.ts';
import type { EntryRecord, FileRecord } from './file-record.ts';
import { mergeCounts } from './merge-counts.ts';

function countsOf(files: readonly FileRecord[], period?: Period): Counts {
  const counter = new Counter(period);
  for (const file of files) counter.add(file, file.school);
  return counter.counts();
}

const onlyCell = (counts: Counts) => Object.values(counts.cells)[0] as Cell;

/** Finds the same in entries that are copies of each other, as rules do. */
function sameForCopies(file: FileRecord): FileRecord {
  return {
    ...file,
    entries: file.entries.map((entry) => {
      const { kind, className, due, subject, text } = entry;
      const week = due === '' ? entry.week : '2026-11-09';
      const same = text.toLowerCase().replace(/\P{L}/gu, ''); // as copies are told
      const [minutes, flag] = [same.length, same.startsWith('z')];
      const point = { ruleId: 'no-required-internet', key: 'language-and-access', isTip: false } as const;
      return entryRecord({
        kind,
        className,
        due,
        week,
        subject,
        text,
        minutes,
        workDay: due,
        points: flag ? [point] : [],
      });
    }),
  };
}

function inOrder<T>(values: readonly T[], order: readonly number[]): readonly T[] {
  return values
    .map((value, index) => ({ value, at: order[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

describe('Counter', () => {
  test('counts a copy in another file once, whatever its capitals and punctuation', () => {
    const counts = countsOf([
      fileRecord([entryRecord()]),
      fileRecord([entryRecord({ text: ' maak  oefening 3' }), entryRecord({ text: 'Iets anders' })]),
    ]);
    expect(onlyCell(counts)).toMatchObject({ entries: 2, copies: 1 });
  });

  test.each([
    ['class', { className: '3B' }],
    ['day', { due: '2026-11-13' }],
    ['subject', { subject: 'taal' }],
  ])('the same text for another %s is no copy', (_, change) => {
    const counts = countsOf([fileRecord([entryRecord()]), fileRecord([entryRecord(change)])]);
    expect(Object.values(counts.cells).reduce((sum, { copies }) => sum + copies, 0)).toBe(0);
  });

  test('the same text without any day is no copy: it may be of another week', () => {
    const undated = entryRecord({ due: '', workDay: '', week: '' });
    expect(onlyCell(countsOf([fileRecord([undated]), fileRecord([undated])]))).toMatchObject({
      entries: 2,
      copies: 0,
    });
  });

  test('the same text of no known class is no copy: it may be of a parallel class', () => {
    const file = fileRecord([entryRecord({ className: '' })]);
    expect(onlyCell(countsOf([file, file]))).toMatchObject({ entries: 2, copies: 0 });
  });

  test('the same line twice in one file is no copy; a file with both is one of both', () => {
    const once = fileRecord([entryRecord()]);
    const twice = fileRecord([entryRecord(), entryRecord()]);
    expect(onlyCell(countsOf([twice]))).toMatchObject({ entries: 2, copies: 0 });
    for (const files of [
      [once, twice, twice],
      [twice, once, twice],
    ])
      expect(onlyCell(countsOf(files))).toMatchObject({ entries: 2, copies: 3 });
  });

  test('a message with the words of a task is no copy of it', () => {
    const counts = countsOf([fileRecord([entryRecord({ kind: 'message' })]), fileRecord([entryRecord()])]);
    expect(Object.values(counts.cells).map(({ entries }) => entries)).toEqual([1, 1]);
  });

  test('the same plan in two files is one plan, another with a part of it is one more', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((text) => entryRecord({ text })) as [
      EntryRecord,
      EntryRecord,
      EntryRecord,
    ];
    const counts = countsOf([fileRecord([a, b]), fileRecord([b, a]), fileRecord([b, c])]);
    expect(counts.plans.L3?.plans).toBe(2);
  });

  test('neither the order of files nor that of entries changes the counts', () => {
    const shuffled = fc
      .array(anyFile(['De Linde', 'De Esdoorn']).map(sameForCopies), { maxLength: 5 })
      .chain((files) =>
        fc.tuple(
          fc.constant(files),
          fc.shuffledSubarray(files, { minLength: files.length }),
          fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([files, others, order]) => {
        const rows = others.map((file) => ({ ...file, entries: inOrder(file.entries, order) }));
        expect(JSON.stringify(countsOf(rows))).toBe(JSON.stringify(countsOf(files)));
      }),
    );
  });

  test('looks for copies within one school only', () => {
    const counts = countsOf([
      fileRecord([entryRecord()]),
      fileRecord([entryRecord()], { school: 'De Linde' }),
    ]);
    expect(onlyCell(counts)).toMatchObject({ entries: 2, copies: 0 });
    expect(counts.schools).toBe(2);
  });

  test('tips flag nothing and are counted apart', () => {
    const tip = { ruleId: 'plain-sentences', key: 'language-and-access', isTip: true } as const;
    const point = { ruleId: 'no-grading', key: 'purpose', isTip: false } as const;
    const counts = countsOf([
      fileRecord([
        entryRecord({ points: [tip] }),
        entryRecord({ text: 'Op punten', points: [point, point, tip] }),
      ]),
    ]);
    expect(onlyCell(counts)).toMatchObject({
      flagged: 1,
      tipped: 2,
      rules: { 'no-grading': 1 },
      keys: { purpose: 1 },
    });
  });

  test('adds minutes and tasks up per class and day, against the limit of the school', () => {
    const entry = (text: string, minutes: number, className = '3A') =>
      entryRecord({ text, minutes, className, limit: 30 });
    const counts = countsOf([fileRecord([entry('a', 20), entry('b', 15), entry('c', 10, '3B')])]);
    expect(counts.days).toEqual({
      L3: {
        days: 2,
        byTasks: { 1: 1, 2: 1 },
        byLimit: { 30: 2 },
        timed: 2,
        minutes: 45,
        limited: 2,
        over: 1,
      },
    });
  });

  test('knows which classes gave files of those that the school has', () => {
    const counts = countsOf([fileRecord([entryRecord()], { listedClasses: { '3A': 'L3', '4A': 'L4' } })]);
    expect(counts.classes.map(({ grade, isSeen }) => [grade, isSeen])).toEqual([
      ['L3', true],
      ['L4', false],
    ]);
    expect(counts.coverage.week).toEqual({ '2026-11-09': 1 });
  });

  test('leaves out what lies outside the period, and says how many have no date', () => {
    const counts = countsOf(
      [fileRecord([entryRecord(), entryRecord({ due: '2026-12-01' }), entryRecord({ due: '', week: '' })])],
      { from: '2026-11-01', to: '2026-11-30' },
    );
    expect(onlyCell(counts).entries).toBe(1);
    expect(counts).toMatchObject({ undated: 1, from: '2026-11-12', to: '2026-11-12' });
  });

  test('marks a school and week the same, with other schools and weeks or without', () => {
    const weekOf = (school: string, week: '2026-11-09' | '2026-11-16', minutes: number) =>
      fileRecord(
        ['a', 'b', 'c', 'd', 'e'].map((text) => entryRecord({ text, week, due: week, minutes })),
        { school },
      );
    const [linde, later] = [weekOf('de linde', '2026-11-09', 5), weekOf('de linde', '2026-11-16', 5)];
    const marks = (...files: FileRecord[]) => countsOf(files).marks;
    const [mark = ''] = marks(linde);
    expect(mark).toMatch(/^[0-9a-f]{12}$/);
    expect(marks(weekOf('de esdoorn', '2026-11-09', 5), later, linde)).toContain(mark);
    expect(marks(weekOf('de esdoorn', '2026-11-09', 5), later)).not.toContain(mark);
    expect(marks(weekOf('de linde', '2026-11-09', 10))).not.toContain(mark);
    expect(marks(fileRecord([entryRecord()]))).toEqual([]);
  });

  test('holds no text, path, school or class', () => {
    const entries = ['Bel Griet op.', 'b', 'c', 'd', 'e'].map((text) => entryRecord({ text }));
    const json = JSON.stringify(countsOf([fileRecord(entries)]));
    expect(json).not.toMatch(/Griet|3A|Vlierboom/i);
  });
});

describe('mergeCounts', () => {
  test('the counts of two groups of schools add up to those of both, exactly', () => {
    const files = fc.array(anyFile(['De Linde', 'De Esdoorn']), { maxLength: 6 });
    const others = fc.array(anyFile(['De Vlierboom']), { maxLength: 6 });
    fc.assert(
      fc.property(files, others, (some, more) => {
        const together = JSON.stringify(countsOf([...some, ...more]));
        expect(JSON.stringify(mergeCounts(countsOf(some), countsOf(more)))).toBe(together);
        expect(JSON.stringify(mergeCounts(countsOf(more), countsOf(some)))).toBe(together);
      }),
    );
  });

  test('nothing added changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyFile(['De Linde']), { maxLength: 4 }), (files) => {
        const counts = countsOf(files);
        expect(JSON.stringify(mergeCounts(counts, emptyCounts))).toBe(JSON.stringify(counts));
      }),
    );
  });
});
