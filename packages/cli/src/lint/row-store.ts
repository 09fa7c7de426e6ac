import type { SliceRow } from '@hwlint/core';
import { TempFile } from '../files/temp-file.ts';

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

/** Holds the rows of one file until all of it is read: in memory, and what is more than a little of it on disk. */
export class RowStore {
  #waiting = '';
  #file: TempFile | undefined;
  /** Used again and again: what lies outside of the heap is given back late. */
  #bytes: Buffer | undefined;

  /** @param text as `writeRows` makes it */
  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length < mostInMemory) return;
    this.#file ??= await TempFile.create();
    this.#bytes ??= Buffer.alloc(3 * 2 * mostInMemory);
    const isRoomy = this.#waiting.length * 3 <= this.#bytes.length;
    const bytes = isRoomy ? this.#bytes : Buffer.alloc(this.#waiting.length * 3);
    await this.#file.append(bytes.subarray(0, bytes.write(this.#waiting)));
    this.#waiting = '';
  }

  /** All rows in the order in which they came; as often as is wanted. */
  async *rows(): AsyncGenerator<JsonRow> {
    let row: JsonRow | undefined;
    let reports: string[] = [];
    for await (const lines of this.#lines()) {
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

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    this.#waiting = '';
  }

  async *#lines(): AsyncGenerator<string[]> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of this.#file?.read() ?? []) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
    }
    const last = (rest + this.#waiting).split('\n');
    last.pop();
    yield last;
  }
}

/** In characters. */
const mostInMemory = 512 * 1024;
