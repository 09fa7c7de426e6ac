import { escapeHtml } from '../charts/escape.ts';
import type { FormContext } from '../forms/form-context.ts';
import type { ReportModel } from '../model/report-model.ts';
import { ValueFormat } from '../tables/format-value.ts';
import { ruleTitle } from '../tables/rule-info.ts';
import type { ReportTexts } from '../texts/texts.ts';

/** Points and signs that the summary names. */
const mostNamed = 3;

/** The answer on one screen: how many, whether that changed, what is met most often, and what goes well. */
export function summary(model: ReportModel, { texts, rules }: FormContext): string {
  const { totals, comparison } = model;
  const { labels, notes } = texts;
  const format = new ValueFormat(texts.locale);
  const percent = (value: number) => format.text(value, 'share');
  const change = comparison?.all;
  const isDutch = texts.locale === 'fr';
  const often = model.rules
    .slice(0, mostNamed)
    .map(({ id, share }) => ({ name: ruleTitle(id, rules, texts), figure: percent(share.value), isDutch }));
  const well = model.signs
    .flatMap(({ id, plans }) => (plans && plans.part > 0 ? [{ id, plans }] : []))
    .sort((a, b) => b.plans.part - a.plans.part)
    .slice(0, mostNamed)
    .map(({ id, plans }) => ({ name: texts.signs[id], figure: texts.inPlans(plans.part, plans.whole) }));
  const cards = [
    change
      ? `<div class="card"><h3><a href="#comparison">${escapeHtml(labels.comparison)}</a></h3><p class="change">${escapeHtml(percent(change.before.value))} → ${escapeHtml(percent(change.after.value))}</p><p>${escapeHtml(texts.says[change.says])}</p></div>`
      : '',
    card('rules', labels.mostSeen, often),
    card('signs', labels.signs, well),
  ];
  return (
    `<section id="summary" aria-labelledby="summary-h"><h2 id="summary-h">${escapeHtml(labels.summary)}</h2>` +
    `${headline(model, texts, percent)}<p>${escapeHtml(notes.intro)}</p>` +
    `<div class="cards">${cards.join('')}</div>` +
    `${totals.share ? `<p class="soft">${escapeHtml(notes.margin)}</p>` : ''}` +
    `${notes.dutchRules === '' ? '' : `<p>${escapeHtml(notes.dutchRules)}</p>`}</section>`
  );
}

function headline({ totals }: ReportModel, texts: ReportTexts, percent: (value: number) => string): string {
  const { share, coverage } = totals;
  if (!share) return '';
  const [low, high] = [percent(share.low), percent(share.high)];
  const around = low === high ? '' : ` (${texts.between(low, high)})`;
  const from = coverage ? `; ${texts.coverage(coverage.seen, coverage.known)}` : '';
  return `<p class="headline"><b>${escapeHtml(percent(share.value))}</b> <span>${escapeHtml(texts.headline(share.part, share.whole) + around + from)}.</span></p>`;
}

interface Named {
  readonly name: string;
  readonly figure: string;
  readonly isDutch?: boolean;
}

function card(id: string, title: string, items: readonly Named[]): string {
  if (items.length === 0) return '';
  const lines = items.map(
    ({ name, figure, isDutch = false }) =>
      `<li><span${isDutch ? ' lang="nl"' : ''}>${escapeHtml(name)}</span> <span class="soft">${escapeHtml(figure)}</span></li>`,
  );
  return `<div class="card"><h3><a href="#${id}">${escapeHtml(title)}</a></h3><ul>${lines.join('')}</ul></div>`;
}
