import { importTypeScript } from '../import-typescript.js';
import { toCsv } from './to-csv.js';

/**
 * Lints labelled items the way a school would: as a CSV file with an id column.
 * @returns {Promise<{entryId: string, ruleId: string, text: string}[]>}
 */
export async function lintItems(items) {
  const { lint, readAgenda } = await importTypeScript('packages/core/src/index.ts');
  const agenda = readAgenda(new TextEncoder().encode(toCsv(items)), { path: 'corpus.csv' });
  return lint(agenda)
    .findings.filter((finding) => finding.entryId !== undefined)
    .map(({ entryId, ruleId, text }) => ({ entryId, ruleId, text }));
}
