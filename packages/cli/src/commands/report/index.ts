export { mergeCommand, reportCommand } from './report.ts';
