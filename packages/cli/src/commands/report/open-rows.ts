import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ReportRows } from '@hwlint/report/forms';
import { programName } from '../../package-info.ts';

/** The tables of rows, written while files are read. @throws the system's error when they cannot be written */
export function openRows(folder: string, withText: boolean): { rows: ReportRows; close: () => void } {
  mkdirSync(join(folder, 'rows'), { recursive: true });
  const files = {
    entries: openSync(join(folder, 'rows/entries.parquet'), 'w'),
    findings: openSync(join(folder, 'rows/findings.parquet'), 'w'),
  };
  const rows = new ReportRows(programName(), withText, {
    entries: (bytes) => writeSync(files.entries, bytes),
    findings: (bytes) => writeSync(files.findings, bytes),
  });
  return {
    rows,
    close: () => {
      rows.finish();
      closeSync(files.entries);
      closeSync(files.findings);
    },
  };
}
