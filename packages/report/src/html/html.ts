import { escapeHtml } from '../charts/escape.ts';
import { type Bar, shareBars } from '../charts/share-bars.ts';
import { shareLine } from '../charts/share-line.ts';
import type { FormContext } from '../forms/form-context.ts';
import { folded } from '../model/fold.ts';
import type { ReportModel } from '../model/report-model.ts';
import { ValueFormat } from '../tables/format-value.ts';
import { dayName, groupName, subjectName } from '../tables/names.ts';
import { reportTables } from '../tables/report-tables.ts';
import { ruleTitle } from '../tables/rule-info.ts';
import { scopeLines } from '../tables/scope-lines.ts';
import type { Table } from '../tables/table.ts';
import { sayRemark } from '../texts/say-remark.ts';
import { htmlTable } from './html-table.ts';
import { keyPages } from './key-pages.ts';
import script from './look.js?raw';
import { lookData, lookSection } from './look.ts';
import styles from './report.css?raw';
import { summary } from './summary.ts';

/** Rows of the list of short forms that are shown; the tables beside the report have them all. */
const mostShortForms = 60;

/** Short forms that share a page with something else; a longer list is a page to hang in the teachers' room. */
const mostBeside = 15;

/** Rows that stay together on paper. */
const mostTogether = 24;

/**
 * The report as one HTML file that fetches nothing: drawings, styles and script are in it, with a policy that allows
 * these and nothing else. For a screen, a phone, a dark room, a keyboard, a screen reader and A4 paper.
 */
export async function html(model: ReportModel, context: FormContext): Promise<string> {
  const { texts, rules } = context;
  const { labels, notes } = texts;
  const format = new ValueFormat(texts.locale);
  const tables = reportTables(model, texts, rules);
  const charts = chartsOf(model, context, format);
  const sections: { id: string; title: string; body: string }[] = [];
  const add = (id: string, body: string) => {
    const table = tables.get(id);
    if (table) sections.push({ id, title: table.title, body });
  };
  const look = lookSection(model, context);
  for (const [id, table] of tables) {
    add(id, section(table, charts.get(id), format));
    if (id === 'kinds' && look !== '') sections.push({ id: 'look', title: labels.look, body: look });
  }
  const keys = keyPages(model, context);
  const links = [
    { id: 'summary', title: labels.summary },
    ...sections,
    ...(keys === '' ? [] : [{ id: 'points', title: labels.points }]),
    { id: 'how', title: labels.how },
  ];
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(script)}`,
    `style-src ${await hashOf(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8">
<meta name="generator" content="${escapeHtml(model.program)}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(texts.title)}</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#summary">${escapeHtml(labels.summary)}</a>
<header>
<h1>${escapeHtml(texts.title)}</h1>
<ul class="scope">${scopeLines(model, texts)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('')}</ul>
${model.withText ? `<p><strong>${escapeHtml(notes.withText)}</strong></p>` : ''}
${remarks(model, context)}
</header>
<nav aria-labelledby="contents-h"><h2 id="contents-h">${escapeHtml(labels.contents)}</h2><ul>${links
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join('')}</ul></nav>
<main>
${summary(model, context)}
${sections.map(({ body }) => body).join('\n')}
${keys}
${howSection(context)}
</main>
<footer><p>${escapeHtml(notes.private)} ${escapeHtml(model.program)}.</p></footer>
<script type="application/json" id="cells">${lookData(model, context)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function howSection({ texts: { labels, notes } }: FormContext): string {
  return `<section id="how" aria-labelledby="how-h"><h2 id="how-h">${escapeHtml(labels.how)}</h2><p>${escapeHtml(notes.how)}</p><p>${escapeHtml(notes.margin)}</p><p>${escapeHtml(notes.folded)}</p></section>`;
}

function remarks(model: ReportModel, { texts }: FormContext): string {
  if (model.remarks.length === 0) return '';
  const items = model.remarks.map((remark) => `<li>${escapeHtml(sayRemark(remark, model, texts))}</li>`);
  return `<ul class="remarks">${items.join('')}</ul>`;
}

function section(table: Table, chart: string | undefined, format: ValueFormat): string {
  const { id, title, note } = table;
  const isList = id === 'short-forms';
  const rows = htmlTable(table, format, isList ? mostShortForms : undefined);
  const kind =
    isList && table.rows.length > mostBeside
      ? ' class="page"'
      : table.rows.length > mostTogether
        ? ' class="long"'
        : '';
  return (
    `<section id="${id}"${kind} aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeHtml(title)}</h2>` +
    `${note === undefined ? '' : `<p class="soft">${escapeHtml(note)}</p>`}` +
    `${chart === undefined ? rows : `<div class="pair">${chart}${rows}</div>`}</section>`
  );
}

/** The drawings, by the id of the table that says the same in figures. */
function chartsOf(
  model: ReportModel,
  { texts, rules }: FormContext,
  format: ValueFormat,
): ReadonlyMap<string, string> {
  const named = (id: string) => groupName(id, texts);
  const charts = new Map<string, string>();
  const words = (id: string, title: string) => ({
    id: `chart-${id}`,
    title,
    description: `${texts.labels.share}, ${texts.labels.margin.toLowerCase()}.`,
  });
  const bars = (id: string, title: string, all: readonly Bar[]) => {
    if (all.length > 1) charts.set(id, figure(shareBars(all, words(id, title), format), texts.notes.bars));
  };
  const { labels } = texts;
  bars(
    'keys',
    labels.keys,
    model.keys.map(({ id, share }) => ({ label: texts.keys[id].title, share })),
  );
  bars(
    'grades',
    labels.grades,
    model.grades.map(({ id, share }) => ({ label: named(id), share })),
  );
  bars(
    'subjects',
    labels.subjects,
    model.subjects.map(({ id, share }) => ({
      label: subjectName(id, texts),
      share,
      isDutch: texts.locale !== 'nl',
    })),
  );
  bars(
    'rules',
    labels.rules,
    model.rules.map(({ id, share }) => ({
      label: ruleTitle(id, rules, texts),
      share,
      isDutch: texts.locale === 'fr',
    })),
  );
  const weeks = model.weeks.filter(({ id }) => id !== '' && id !== folded);
  const points = weeks.map(({ id, share }) => ({ label: dayName(id).replace(/\/\d+$/, ''), share }));
  if (points.length > 1) {
    const drawing = shareLine(points, words('weeks', labels.weeks), format);
    charts.set('weeks', figure(drawing, texts.notes.line));
  }
  return charts;
}

function figure(drawing: string, legend: string): string {
  return `<figure>${drawing}<figcaption>${escapeHtml(legend)}</figcaption></figure>`;
}

/** What a content security policy knows a script or style by. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
