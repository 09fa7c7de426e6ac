import type { SliceRow } from '@hwlint/core';
import { LineStore } from './line-store.ts';

/** A row whose findings are reported as JSON already. */
export type JsonRow = SliceRow<string>;

/**
 * Rows as text: a line that says what must be known to settle a row, and below it each of its findings on a line of
 * its own, which nobody needs to parse before it is shown.
 */
export function writeRows(rows: readonly JsonRow[]): string {
  let text = '';
  for (const row of rows) {
    const findings = row.findings.map(({ report: _, ...rest }) => rest);
    text += `${JSON.stringify({ ...row, findings })}\n`;
    for (const { report } of row.findings) text += `${report}\n`;
  }
  return text;
}

/** Holds the rows of one file until all of it is read. */
export class RowStore {
  readonly #lines = new LineStore();

  /** @param text as `writeRows` makes it */
  add(text: string): Promise<void> {
    return this.#lines.add(text);
  }

  /** All rows in the order in which they came; as often as is wanted. */
  async *rows(): AsyncGenerator<JsonRow> {
    let row: JsonRow | undefined;
    let reports: string[] = [];
    for await (const lines of this.#lines.pieces()) {
      for (const line of lines) {
        if (row) {
          reports.push(line);
        } else {
          row = JSON.parse(line) as JsonRow;
          reports = [];
        }
        if (reports.length < row.findings.length) continue;
        const findings = row.findings.map((each, index) => ({ ...each, report: reports[index] as string }));
        yield { ...row, findings };
        row = undefined;
      }
    }
  }

  close(): Promise<void> {
    return this.#lines.close();
  }
}
