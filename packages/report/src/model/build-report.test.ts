import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Counter } from '../count/counter.ts';
import { emptyCounts } from '../count/counts.ts';
import type { FileRecord } from '../count/file-record.ts';
import { mergeCounts } from '../count/merge-counts.ts';
import { anyFile, entryRecord, fileRecord } from '../testing.ts';
import { reportTexts } from '../texts/index.ts';
import { sayRemark } from '../texts/say-remark.ts';
import { buildReport } from './build-report.ts';
import { readCounts } from './read-counts.ts';

const options = { program: 'hwlint 1.2.3', rules: [] };
const point = { ruleId: 'no-grading', key: 'purpose', isTip: false } as const;

function countsOf(files: readonly FileRecord[]) {
  const counter = new Counter();
  for (const file of files) counter.add(file, file.school);
  return counter.counts();
}

const tasks = (count: number, changes: Parameters<typeof entryRecord>[0] = {}) =>
  Array.from({ length: count }, (_, number) =>
    entryRecord({
      text: `Taak ${number} ${changes.text ?? ''}`,
      ...changes,
      ...(changes.text && { text: `${changes.text} ${number}` }),
    }),
  );

describe('buildReport', () => {
  test('says that there is nothing, without any number that is none', () => {
    const report = buildReport(emptyCounts, options);
    expect(report.remarks).toContain('empty');
    expect(report.totals).toMatchObject({ assignments: 0, share: null, coverage: null });
  });

  test('a few tests can be worked out from tasks and the whole: they stand together then', () => {
    const kindsOf = (tests: number) => {
      const entries = [...tasks(9, { points: [point] }), ...tasks(tests, { kind: 'test', text: 'Toets' })];
      const { kinds } = buildReport(countsOf([fileRecord(entries)]), options);
      return kinds.map(({ id, share }) => [id, share.part, share.whole]);
    };
    expect(kindsOf(2)).toEqual([['assignment', 9, 11]]);
    expect(kindsOf(5)).toEqual([
      ['task', 9, 9],
      ['test', 0, 5],
    ]);
  });

  test('shows no small kind, and no total that would tell it', () => {
    const shownOf = (lessons: number, materials: number, messages: number) => {
      const entries = [
        ...tasks(9),
        ...tasks(lessons, { kind: 'lesson', text: 'Les' }),
        ...tasks(materials, { kind: 'material', text: 'Mee' }),
        ...tasks(messages, { kind: 'message', text: 'Bericht' }),
      ];
      const { kinds, totals } = buildReport(countsOf([fileRecord(entries)]), options);
      return [Object.fromEntries(kinds.map((row) => [row.id, row.entries])), totals.entries];
    };
    expect(shownOf(0, 1, 0)).toEqual([{ task: 9 }, null]);
    expect(shownOf(0, 1, 8)).toEqual([{ task: 9, message: 8 }, null]);
    expect(shownOf(6, 1, 8)).toEqual([{ task: 9, '…': 7, message: 8 }, 24]);
    expect(shownOf(6, 0, 3)).toEqual([{ task: 9, '…': 9 }, 18]);
    expect(shownOf(6, 5, 8)).toEqual([{ task: 9, lesson: 6, material: 5, message: 8 }, 28]);
  });

  test('sums money only of five amounts or more, and of grades together where few ask', () => {
    const moneyOf = (...asked: readonly number[]) =>
      buildReport(
        countsOf([
          fileRecord(
            asked.flatMap((count, at) =>
              tasks(count, { cents: at === 2 ? 0 : 100, grade: `L${at + 1}` as 'L1', text: `Geld ${at}` }),
            ),
          ),
        ]),
        options,
      ).money.map(({ id, asked, cents }) => [id, asked, cents]);
    expect(moneyOf(1, 2)).toEqual([]);
    expect(moneyOf(1, 6, 9)).toEqual([
      ['L3', 9, null],
      ['…', 7, 700],
    ]);
  });

  test('says nothing of days, or of how far classes lie apart, that would tell a small group', () => {
    const of = (grade: 'L1' | 'L2', count: number, className: string) =>
      fileRecord(tasks(count, { grade, className, text: className }));
    const few = buildReport(
      countsOf([fileRecord([...tasks(2), ...tasks(8, { text: 'b', workDay: '', due: '' })])]),
      options,
    );
    expect(few.work).toEqual([]);
    const spread = (...files: readonly FileRecord[]) => buildReport(countsOf(files), options).spread;
    expect(spread(of('L2', 8, '2A'), of('L2', 9, '2B'))).toHaveLength(1);
    expect(spread(of('L2', 8, '2A'), of('L2', 9, '2B'), of('L2', 3, '2C'))).toEqual([]);
    expect(spread(of('L1', 3, '1A'), of('L2', 8, '2A'), of('L2', 9, '2B'))).toEqual([]);
  });

  test('one entry has no share', () => {
    const report = buildReport(countsOf([fileRecord([entryRecord({ points: [point] })])]), options);
    expect(report.remarks).toContain('few');
    expect([report.totals.share, report.grades, report.keys, report.rules]).toEqual([null, [], [], []]);
  });

  test('what has no date is in no figure per week, and is told apart', () => {
    const noDate = { due: '', workDay: '', week: '', minutes: 10 } as const;
    const of = (className: string, undated: number) => [
      ...tasks(5, { className, minutes: 10 }),
      ...tasks(undated, { ...noDate, className, text: 'boek' }),
      ...tasks(3, { className, kind: 'message', text: 'dag' }),
      ...tasks(undated, { ...noDate, className, kind: 'message', text: 'kijk' }),
    ];
    const { spread, messages } = buildReport(
      countsOf([fileRecord([...of('3A', 20), ...of('3B', 3)])]),
      options,
    );
    expect(spread).toMatchObject([{ tasksPerWeek: [5, 5], minutesPerWeek: [50, 50], undated: 23 }]);
    expect(messages).toMatchObject([{ messages: 29, perClassAndWeek: 3, undated: 23 }]);
  });

  test('merged counts of a school without a name are said to be that', () => {
    const [named, unnamed] = [
      countsOf([fileRecord(tasks(5))]),
      countsOf([fileRecord(tasks(5), { school: '' })]),
    ];
    const remarks = (isMerged: boolean) =>
      buildReport(mergeCounts(named, unnamed), { ...options, isMerged }).remarks;
    expect(remarks(true)).toContain('unnamed-merged');
    expect(remarks(false)).not.toContain('unnamed-merged');
    expect(buildReport(mergeCounts(named, named), { ...options, isMerged: true }).remarks).not.toContain(
      'unnamed-merged',
    );
  });

  test('says how many assignments have no class', () => {
    const files = [fileRecord([...tasks(9), ...tasks(3, { className: '', text: 'b' })])];
    const report = buildReport(countsOf(files), options);
    expect(report.remarks).toContain('some-without-class');
    expect(sayRemark('some-without-class', report, reportTexts.en)).toContain('without a class: 3)');
    const none = buildReport(countsOf([fileRecord(tasks(9, { className: '' }))]), options);
    expect(none.remarks).toContain('no-classes');
    expect(sayRemark('no-classes', none, reportTexts.nl)).toContain('zonder klas: 9)');
  });

  test('folds groups under five into one that is no smaller', () => {
    const files = [
      fileRecord([
        ...tasks(9, { grade: 'L1' }),
        ...tasks(3, { grade: 'L2', text: 'b' }),
        ...tasks(4, { grade: 'L4', text: 'c' }),
      ]),
    ];
    expect(
      buildReport(countsOf(files), options).grades.map(({ id, assignments }) => [id, assignments]),
    ).toEqual([
      ['L1', 9],
      ['…', 7],
    ]);
  });

  test('says what is not known', () => {
    const bare = { grade: '', subject: '', className: '', due: '', workDay: '', week: '' } as const;
    const { remarks } = buildReport(countsOf([fileRecord(tasks(6, bare))]), options);
    expect(remarks).toEqual(['no-dates', 'no-grades', 'no-subjects', 'no-classes']);
  });

  test('never holds a number that is none, whatever is counted', () => {
    fc.assert(
      fc.property(
        fc.array(anyFile(['De Linde', 'De Esdoorn']), { maxLength: 4 }),
        fc.array(anyFile(['De Vlierboom']), { maxLength: 4 }),
        (files, earlier) => {
          const report = buildReport(countsOf(files), { ...options, before: countsOf(earlier) });
          const walk = (value: unknown): void => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            else if (value && typeof value === 'object') Object.values(value).forEach(walk);
            else expect(value).not.toBeUndefined();
          };
          walk(report);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is the same over counts that were written, read and added up', () => {
    fc.assert(
      fc.property(
        fc.array(anyFile(['a']), { maxLength: 4 }),
        fc.array(anyFile(['b']), { maxLength: 4 }),
        (a, b) => {
          const [some, more] = [a, b].map((files) => readCounts(JSON.stringify(countsOf(files))));
          if (typeof some !== 'object' || typeof more !== 'object') throw new Error('counts were not read');
          expect(buildReport(mergeCounts(some, more), options)).toEqual(
            buildReport(countsOf([...a, ...b]), options),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('compares two periods with their margin', () => {
    const before = countsOf([
      fileRecord(tasks(60, { points: [point], due: '2026-09-10', week: '2026-09-07' })),
    ]);
    const after = countsOf([fileRecord([...tasks(50), ...tasks(10, { points: [point], text: 'punten' })])]);
    const { comparison, remarks } = buildReport(after, { ...options, before });
    expect(comparison?.all).toMatchObject({ says: 'down', rise: -0.8333 });
    expect(comparison?.keys).toMatchObject([{ id: 'purpose', says: 'down' }]);
    expect(remarks).toEqual([]);
  });

  test('says that periods overlap, and that counts are of another school or the very same', () => {
    const counts = countsOf([fileRecord(tasks(6))]);
    const other = countsOf([fileRecord(tasks(7), { school: 'De Linde' })]);
    expect(buildReport(counts, { ...options, before: counts }).remarks).toContain('earlier-same');
    expect(buildReport(counts, { ...options, before: other }).remarks).toEqual(
      expect.arrayContaining(['earlier-other-school', 'periods-overlap']),
    );
  });

  test('shows classes only when asked, by grade and name, small ones without their name', () => {
    const counter = new Counter();
    const files = ['3B', '3A', '3C', '3D'].map((className, index) =>
      fileRecord(tasks(index > 1 ? 3 : 6, { className, text: className })),
    );
    for (const file of files) counter.add(file, file.school);
    const counts = counter.counts();
    expect(buildReport(counts, options).classes).toBeNull();
    const { classes } = buildReport(counts, { ...options, classes: counter.namedClasses() });
    expect(classes?.map(({ name, assignments }) => [name, assignments])).toEqual([
      ['3A', 6],
      ['3B', 6],
      ['…', 6],
    ]);
  });

  test('classes of a grade that is folded are folded, and those that the rest of the grade would tell', () => {
    const counter = new Counter();
    const add = (grade: 'L1' | 'L2' | 'L3', className: string, count: number) => {
      const file = fileRecord(tasks(count, { grade, className, text: `${grade} ${className}` }));
      counter.add(file, file.school);
    };
    add('L1', '1A', 3);
    add('L2', '2A', 6);
    add('L3', '3A', 9);
    add('L3', '3B', 20);
    add('L3', '', 2);
    const { classes } = buildReport(counter.counts(), { ...options, classes: counter.namedClasses() });
    expect(classes?.map(({ name, grade, assignments }) => [grade, name, assignments])).toEqual([
      ['L3', '3B', 20],
      ['L3', '…', 11],
      ['…', '…', 9],
    ]);
  });
});

test.each([
  ['not json', 'not-json'],
  ['[]', 'not-counts'],
  ['{"format":"hwlint-report","version":1}', 'is-report'],
  ['{"format":"hwlint-report-counts","version":2}', 'newer'],
  ['{"format":"hwlint-report-counts","version":1,"cells":{}}', 'not-counts'],
])('readCounts refuses %s', (text, problem) => expect(readCounts(text)).toBe(problem));
