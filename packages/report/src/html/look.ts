import { escapeHtml } from '../charts/escape.ts';
import type { FormContext } from '../forms/form-context.ts';
import { everything } from '../model/build-report.ts';
import { policyKeys } from '../model/policy-keys.ts';
import type { ReportModel } from '../model/report-model.ts';
import { groupName, subjectName } from '../tables/names.ts';
import { ruleTitle } from '../tables/rule-info.ts';
import { headCell, tableWith } from './html-table.ts';

/** Where a reader chooses a grade and a subject. Empty where there is nothing to choose. */
export function lookSection(model: ReportModel, { texts }: FormContext): string {
  const { labels, notes } = texts;
  if (model.matrix.length === 0 || model.grades.length + model.subjects.length < 3) return '';
  const options = (ids: readonly string[], called = groupName) =>
    [`<option value="${everything}">${escapeHtml(labels.all)}</option>`]
      .concat(ids.map((id) => `<option value="${escapeHtml(id)}">${escapeHtml(called(id, texts))}</option>`))
      .join('');
  const heads = (...all: readonly string[]) => all.map((label, at) => headCell(label, at > 0)).join('');
  const list = (id: string, label: string) =>
    tableWith(label, false, heads(label, labels.times, labels.share), '', id);
  const figure = (id: string, label: string) =>
    `<div><dt>${escapeHtml(label)}</dt><dd id="look-${id}"></dd></div>`;
  return (
    `<section class="look" id="look" aria-labelledby="look-h"><h2 id="look-h">${escapeHtml(labels.look)}</h2>` +
    `<noscript><p>${escapeHtml(notes.noScript)}</p></noscript><div id="look-body" hidden><p>${escapeHtml(notes.look)}</p>` +
    `<div class="choices"><label>${escapeHtml(labels.grade)}<select id="look-grade">${options(model.grades.map(({ id }) => id))}</select></label>` +
    `<label>${escapeHtml(labels.subject)}<select id="look-subject">${options(
      model.subjects.map(({ id }) => id),
      subjectName,
    )}</select></label></div>` +
    `<div aria-live="polite"><p id="look-none" hidden>${escapeHtml(notes.lookNone)}</p><dl class="figures" id="look-numbers">${figure('assignments', labels.assignments)}${figure('flagged', labels.flagged)}${figure('share', labels.share)}${figure('margin', labels.margin)}</dl>` +
    `</div><div id="look-figures">${list('look-keys', labels.key)}${list('look-rules', labels.rule)}</div></div></section>`
  );
}

/** What the page's script shows, as data that ends no script element. */
export function lookData(model: ReportModel, { texts, rules }: FormContext): string {
  const ids = new Set(model.matrix.flatMap((cell) => Object.keys(cell.rules)));
  const data = {
    locale: texts.locale === 'nl' ? 'nl-BE' : texts.locale === 'fr' ? 'fr-BE' : 'en-GB',
    keys: policyKeys.map((id) => ({ id, title: texts.keys[id].title })),
    rules: [...ids].map((id) => ({
      id,
      title: ruleTitle(id, rules, texts),
      ...(texts.locale === 'fr' && { lang: 'nl' }),
    })),
    cells: model.matrix,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
