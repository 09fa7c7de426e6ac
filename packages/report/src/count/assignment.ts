import type { EntryRecord } from './file-record.ts';

/** Whether an entry is a task or a test. */
export function isAssignment({ kind }: Pick<EntryRecord, 'kind'>): boolean {
  return kind === 'task' || kind === 'test';
}
