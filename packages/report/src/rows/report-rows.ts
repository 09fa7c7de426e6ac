import type { Counted } from '../count/counter.ts';
import type { EntryRecord } from '../count/file-record.ts';
import { type RowColumn, RowTable } from './row-table.ts';

const entryColumns: readonly RowColumn[] = [
  { name: 'entry', type: 'INT32' },
  { name: 'school', type: 'INT32' },
  { name: 'kind', type: 'STRING' },
  { name: 'grade', type: 'STRING' },
  { name: 'subject', type: 'STRING' },
  { name: 'week', type: 'STRING' },
  { name: 'is_assignment', type: 'BOOLEAN' },
  { name: 'is_copy', type: 'BOOLEAN' },
  { name: 'is_flagged', type: 'BOOLEAN' },
  { name: 'minutes', type: 'INT32' },
  { name: 'asks_cents', type: 'INT32' },
  { name: 'signs', type: 'STRING' },
];

const findingColumns: readonly RowColumn[] = [
  { name: 'entry', type: 'INT32' },
  { name: 'rule', type: 'STRING' },
  { name: 'key', type: 'STRING' },
  { name: 'is_tip', type: 'BOOLEAN' },
];

const text = (name: string): RowColumn => ({ name, type: 'STRING' });

/**
 * Entries and findings as rows, for who counts further: without text, class or path, unless these are asked for. An
 * entry is a number in order of reading; so is a school.
 */
export class ReportRows {
  readonly #withText: boolean;
  readonly #schools = new Map<string, number>();
  readonly #entries: RowTable;
  readonly #findings: RowTable;
  #entry = 0;

  constructor(
    program: string,
    withText: boolean,
    write: Readonly<Record<'entries' | 'findings', (bytes: Uint8Array) => void>>,
  ) {
    this.#withText = withText;
    const entries = withText ? [...entryColumns, text('path'), text('class'), text('text')] : entryColumns;
    const findings = withText ? [...findingColumns, text('words'), text('suggestion')] : findingColumns;
    this.#entries = new RowTable(entries, program, write.entries);
    this.#findings = new RowTable(findings, program, write.findings);
  }

  /**
   * @param school as the file's record has it
   * @param outcome what the counter made of the entry; one outside the period is left out
   * @param path of the file, for who asks for texts
   */
  add(school: string, entry: EntryRecord, outcome: Counted, path: string): void {
    if (outcome === 'outside') return;
    const number = this.#schools.get(school) ?? this.#schools.size;
    this.#schools.set(school, number);
    const { kind, grade, subject, week, points, minutes, cents, signs, className } = entry;
    this.#entries.add([
      this.#entry,
      number,
      kind,
      grade || null,
      subject || null,
      week || null,
      kind === 'task' || kind === 'test',
      outcome === 'copy',
      points.some(({ isTip }) => !isTip),
      minutes,
      cents ?? null,
      signs.join(' '),
      ...(this.#withText ? [path, className || null, entry.text] : []),
    ]);
    for (const { ruleId, key, isTip, words, suggestion } of points) {
      const texts = this.#withText ? [words ?? null, suggestion ?? null] : [];
      this.#findings.add([this.#entry, ruleId, key, isTip, ...texts]);
    }
    this.#entry += 1;
  }

  finish(): void {
    this.#entries.finish();
    this.#findings.finish();
  }
}
