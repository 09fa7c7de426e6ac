import type { Example } from '../examples/example-collector.ts';
import type { ReportModel } from '../model/report-model.ts';
import { ValueFormat } from '../tables/format-value.ts';
import { headlineOf } from '../tables/headline.ts';
import { reportTables } from '../tables/report-tables.ts';
import { ruleTitle } from '../tables/rule-info.ts';
import { scopeLines } from '../tables/scope-lines.ts';
import type { Table } from '../tables/table.ts';
import { sayRemark } from '../texts/say-remark.ts';
import type { FormContext } from './form-context.ts';

/** The report as Markdown: its figures as tables, and the points to talk about. */
export function markdown(model: ReportModel, context: FormContext): string {
  const { texts, rules } = context;
  const { labels, notes } = texts;
  const format = new ValueFormat(texts.locale);
  const headline = headlineOf(model, texts);
  const blocks: string[] = [
    `<!-- generator: ${model.program} -->`,
    `# ${texts.title}`,
    scopeLines(model, texts).join(' · '),
  ];
  if (model.withText) blocks.push(`**${notes.withText}**`);
  blocks.push(...model.remarks.map((remark) => `> ${sayRemark(remark, model, texts)}`));
  if (headline) blocks.push(`**${headline.figure}**${headline.margin && ` (${headline.margin})`}`);
  blocks.push(notes.intro);
  if (headline) blocks.push(notes.margin);
  if (notes.dutchRules !== '') blocks.push(notes.dutchRules);
  for (const table of reportTables(model, texts, rules).values()) {
    blocks.push(`## ${table.title}`);
    if (table.note !== undefined) blocks.push(table.note);
    blocks.push(markdownTable(table, format));
  }
  if (model.keys.length > 0) blocks.push(`## ${labels.points}`);
  if (model.keys.some(({ examples }) => examples.length > 0)) blocks.push(notes.examples);
  for (const { id, examples } of model.keys) {
    const { title, question, source } = texts.keys[id];
    blocks.push(`### ${title}`, question);
    if (examples.length > 0) blocks.push(examples.map((example) => exampleLine(example, context)).join('\n'));
    blocks.push(`${labels.source}: ${source}`);
  }
  blocks.push(`## ${labels.how}`, notes.how, notes.private);
  return `${blocks.join('\n\n')}\n`;
}

function exampleLine({ text, suggestion, ruleId }: Example, { texts, rules }: FormContext): string {
  const instead = suggestion === undefined ? '' : ` → ${escaped(suggestion)}`;
  return `- “${escaped(text)}”${instead} (${escaped(ruleTitle(ruleId, rules, texts))})`;
}

function markdownTable({ columns, rows }: Table, format: ValueFormat): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`;
  return [
    line(columns.map(({ label }) => label)),
    `| ${columns.map(({ kind }) => (kind === 'text' ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((row) => line(row.map((value, at) => format.text(value, columns[at]?.kind ?? 'text')))),
  ].join('\n');
}

/** Without marks that Markdown or HTML would read. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`);
}
