import { normalText } from '@hwlint/core';
import type { EntryRecord } from './file-record.ts';

/** The same for the same assignment, wherever it stands. */
export function copyKey(school: string, { kind, className, due, week, subject, text }: EntryRecord): string {
  const day = due === '' ? `week ${week}` : due; // a Monday is no week
  return [school, kind, className.toLowerCase(), day, subject, normalText(text)].join('\n');
}

/**
 * One without a day cannot be told from one that comes back another week, nor one without a class from that of a
 * parallel class.
 */
export function canBeCopy({ className, due, week }: EntryRecord): boolean {
  return className !== '' && (due !== '' || week !== '');
}
