import type { Remark, ReportModel } from '../model/report-model.ts';
import type { ReportTexts } from './texts.ts';

/** What a remark says of this report. */
export function sayRemark(remark: Remark, { scope }: Pick<ReportModel, 'scope'>, texts: ReportTexts): string {
  return texts.remarks[remark].replaceAll('{withoutClass}', texts.number(scope.withoutClass));
}
