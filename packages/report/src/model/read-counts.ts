import type { Counts } from '../count/counts.ts';
import { agrees } from './agrees.ts';

/** Why a file is not counts that can be added up or compared with. */
export type CountsProblem = 'not-json' | 'is-report' | 'not-counts' | 'newer' | 'contradicts';

/** Reads what `hwlint report --partial` wrote. Anything else is said for what it is, and nothing is guessed. */
export function readCounts(text: string): Counts | CountsProblem {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (!isRecord(data)) return 'not-counts';
  if (data.format === 'hwlint-report') return 'is-report';
  if (data.format !== 'hwlint-report-counts') return 'not-counts';
  if (data.version !== 1) return typeof data.version === 'number' ? 'newer' : 'not-counts';
  if (!isCounts(data)) return 'not-counts';
  const counts = data as unknown as Counts;
  return agrees(counts) ? counts : 'contradicts';
}

function isCounts({ files, cells, plans, days, classes, coverage, shortForms, ...rest }: Data): boolean {
  const numbers = ['schools', 'mark', 'unnamed', 'setAside', 'undated'].every((field) =>
    isCount(rest[field]),
  );
  const dates = [rest.from, rest.to].every((day) => day === null || isDay(day));
  return (
    numbers &&
    dates &&
    isTally(files) &&
    Array.isArray(rest.marks) &&
    rest.marks.every(isMark) &&
    isRecord(coverage) &&
    ['week', 'subject', 'kind'].every((field) => isTally(coverage[field])) &&
    isTable(cells, cellFields, ['rules', 'keys', 'signs']) &&
    isTable(plans, ['plans'], ['rules', 'signs']) &&
    isTable(days, ['days', 'timed', 'minutes', 'limited', 'over'], ['byTasks', 'byLimit']) &&
    Array.isArray(classes) &&
    classes.every((each) => isRecord(each) && classFields.every((field) => isCount(each[field]))) &&
    isRecord(shortForms) &&
    Object.values(shortForms).every(
      (each) => isRecord(each) && isCount(each.count) && Array.isArray(each.full) && each.full.every(isText),
    )
  );
}

type Data = Readonly<Record<string, unknown>>;

const cellFields = [
  'entries',
  'copies',
  'flagged',
  'tipped',
  'digitalOnly',
  'asksMoney',
  'namesAmount',
  'cents',
];
const classFields = [
  'assignments',
  'flagged',
  'dated',
  'weeks',
  'minutes',
  'messages',
  'digital',
  'datedMessages',
  'messageWeeks',
];

function isTable(value: unknown, counts: readonly string[], tallies: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  return Object.values(value).every(
    (row) =>
      isRecord(row) &&
      counts.every((field) => isCount(row[field])) &&
      tallies.every((field) => isTally(row[field])),
  );
}

function isTally(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isCount);
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isMark(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{12}$/.test(value);
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}
