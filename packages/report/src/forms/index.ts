export { html } from '../html/html.ts';
export { ReportRows } from '../rows/report-rows.ts';
export { reportTables } from '../tables/report-tables.ts';
export { reportLocales, reportTexts } from '../texts/index.ts';
export type { ReportLocale } from '../texts/texts.ts';
export { csv } from './csv.ts';
export type { FormContext } from './form-context.ts';
export { markdown } from './markdown.ts';
export { xlsx } from './xlsx.ts';
