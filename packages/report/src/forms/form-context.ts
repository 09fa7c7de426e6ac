import type { RuleInfo } from '../tables/rule-info.ts';
import type { ReportTexts } from '../texts/texts.ts';

/** What a form of output needs beside the report. */
export interface FormContext {
  readonly texts: ReportTexts;
  readonly rules: readonly RuleInfo[];
}
