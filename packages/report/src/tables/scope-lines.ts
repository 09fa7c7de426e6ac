import type { ReportModel } from '../model/report-model.ts';
import type { ReportTexts } from '../texts/texts.ts';
import { periodName } from './names.ts';

/** What the report is about, in a few words each: period, schools, coverage, what was left out. */
export function scopeLines({ scope, totals }: ReportModel, texts: ReportTexts): readonly string[] {
  const { coverage, copies, tipped } = totals;
  return [
    periodName(scope, texts),
    texts.schools(scope.schools),
    texts.files(scope.filesRead),
    coverage ? texts.coverage(coverage.seen, coverage.known) : '',
    copies > 0 ? texts.copies(copies) : '',
    tipped > 0 ? texts.tipped(tipped) : '',
    scope.setAside > 0 ? texts.setAside(scope.setAside) : '',
  ]
    .filter((line) => line !== '')
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}
