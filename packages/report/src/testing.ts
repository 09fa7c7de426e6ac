import fc from 'fast-check';
import type { EntryRecord, FileRecord } from './count/file-record.ts';

/** An entry for tests: a task of class 3A for Thursday 12 November 2026. */
export function entryRecord(changes: Partial<EntryRecord> = {}): EntryRecord {
  return {
    kind: 'task',
    text: 'Maak oefening 3.',
    grade: 'L3',
    subject: 'wiskunde',
    className: '3A',
    school: '',
    due: '2026-11-12',
    workDay: '2026-11-10',
    week: '2026-11-09',
    minutes: 0,
    limit: 0,
    points: [],
    signs: [],
    shortForms: [],
    isDigitalOnly: false,
    plan: 0,
    ...changes,
  };
}

export function fileRecord(entries: readonly EntryRecord[], changes: Partial<FileRecord> = {}): FileRecord {
  return {
    school: 'De Vlierboom',
    scope: '',
    listedClasses: {},
    plans: [{ grade: 'L3', points: [], shortForms: [] }],
    entries,
    setAside: 0,
    ...changes,
  };
}

const points = fc.array(
  fc.constantFrom(
    { ruleId: 'no-grading', key: 'purpose', isTip: false } as const,
    { ruleId: 'no-required-internet', key: 'language-and-access', isTip: false } as const,
    { ruleId: 'plain-sentences', key: 'language-and-access', isTip: true } as const,
  ),
  { maxLength: 3 },
);

const shortForms = fc.array(
  fc.constantFrom({ short: 'wo', full: ['wereldoriëntatie'] }, { short: 'blz', full: ['bladzijde'] }),
  { maxLength: 2 },
);

/** Any entry, with so few different texts, classes and days that copies are met. */
export const anyEntry: fc.Arbitrary<EntryRecord> = fc
  .record({
    kind: fc.constantFrom('task', 'test', 'lesson', 'material', 'message'),
    text: fc.constantFrom('Lees.', 'lees', 'Maak blad 3', 'Zoek op internet', '…'),
    grade: fc.constantFrom('L1', 'L3', ''),
    subject: fc.constantFrom('', 'taal', 'wiskunde', 'other'),
    className: fc.constantFrom('', '1A', '3A', '3B'),
    school: fc.constant(''),
    due: fc.constantFrom('', '2026-11-09', '2026-11-10'),
    workDay: fc.constantFrom('', '2026-11-09', '2026-11-10'),
    week: fc.constantFrom('', '2026-11-09', '2026-11-16'),
    minutes: fc.constantFrom(0, 10, 45),
    limit: fc.constantFrom(0, 30),
    points,
    signs: fc.subarray(['choice', 'help-route'] as const),
    shortForms,
    cents: fc.constantFrom(undefined, 0, 250),
    isDigitalOnly: fc.boolean(),
    plan: fc.constant(0),
  })
  .map(
    ({ cents, ...entry }): EntryRecord => (cents === undefined ? entry : { ...entry, cents }) as EntryRecord,
  );

/** Any file of one of these schools. */
export function anyFile(schools: readonly string[]): fc.Arbitrary<FileRecord> {
  return fc.record({
    school: fc.constantFrom(...schools),
    scope: fc.constant(''),
    listedClasses: fc.constantFrom({}, { '1A': 'L1', '9Z': 'L6' } as const),
    plans: fc
      .record({
        grade: fc.constantFrom('L1', 'L3', '') as fc.Arbitrary<'L1' | 'L3' | ''>,
        points,
        shortForms,
      })
      .map((plan) => [plan]),
    entries: fc.array(anyEntry, { maxLength: 12 }),
    setAside: fc.nat(3),
  });
}
