import { escapeHtml } from '../charts/escape.ts';
import type { Example } from '../examples/example-collector.ts';
import type { FormContext } from '../forms/form-context.ts';
import type { KeyRow, ReportModel, RuleRow } from '../model/report-model.ts';
import { ValueFormat } from '../tables/format-value.ts';
import { ruleTitle } from '../tables/rule-info.ts';

/** A page for each key of the policy: a question to talk about, examples with another wording, the source. */
export function keyPages(model: ReportModel, context: FormContext): string {
  const { labels, notes } = context.texts;
  if (model.keys.length === 0) return '';
  const hasExamples = model.keys.some(({ examples }) => examples.length > 0);
  return (
    `<section class="page" id="points" aria-labelledby="points-h"><h2 id="points-h">${escapeHtml(labels.points)}</h2>` +
    `<p>${escapeHtml(hasExamples ? notes.examples : notes.noExamples)}</p>` +
    `${[...model.keys.filter(isMet), ...model.keys.filter((key) => !isMet(key))].map((key) => keyPage(key, model, context)).join('')}</section>`
  );
}

/** A key without a point of attention has little to say: it comes last, and gets no sheet of its own on paper. */
function isMet({ share }: KeyRow): boolean {
  return share.part > 0;
}

function keyPage(key: KeyRow, { rules }: ReportModel, context: FormContext): string {
  const { id, share, examples } = key;
  const { texts } = context;
  const { title, question, source } = texts.keys[id];
  const format = new ValueFormat(texts.locale);
  const figures = `${texts.headline(share.part, share.whole)}: ${format.text(share.value, 'share')} (${format.text([share.low, share.high], 'share')})`;
  return (
    `<article class="${isMet(key) ? 'key sheet' : 'key'}" aria-labelledby="key-${id}"><h3 id="key-${id}">${escapeHtml(title)}</h3>` +
    `<p class="soft">${escapeHtml(figures)}</p><p class="question"><strong>${escapeHtml(texts.labels.question)}:</strong> ${escapeHtml(question)}</p>` +
    ruleList(
      rules.filter(({ key }) => key === id),
      context,
    ) +
    (examples.length === 0
      ? ''
      : `<ul class="points">${examples.map((example) => exampleItem(example, context)).join('')}</ul>`) +
    `<p class="soft">${escapeHtml(texts.labels.source)}: <span lang="nl">${escapeHtml(source)}</span></p>` +
    `${isMet(key) ? `<div class="agreed"><h4>${escapeHtml(texts.labels.agreed)}</h4></div>` : ''}</article>`
  );
}

/** The points that a key is about, with how often each is met. */
function ruleList(found: readonly RuleRow[], { texts, rules }: FormContext): string {
  if (found.length === 0) return '';
  const format = new ValueFormat(texts.locale);
  const dutch = texts.locale === 'fr' ? ' lang="nl"' : '';
  const items = found.map(
    ({ id, share }) =>
      `<li><span${dutch}>${escapeHtml(ruleTitle(id, rules, texts))}</span> <span class="soft">${escapeHtml(`${format.text(share.part, 'count')} (${format.text(share.value, 'share')})`)}</span></li>`,
  );
  return `<ul class="rule-list">${items.join('')}</ul>`;
}

function exampleItem({ text, found, suggestion, ruleId }: Example, { texts, rules }: FormContext): string {
  const dutch = texts.locale === 'en' ? '' : ' lang="nl"';
  const instead =
    suggestion === undefined
      ? ''
      : `<p><span class="soft">${escapeHtml(texts.labels.instead)}:</span> <span${dutch}>${escapeHtml(suggestion)}</span></p>`;
  return (
    `<li><span lang="nl">${marked(text, found)}</span>${instead}` +
    `<p class="soft"${dutch}>${escapeHtml(ruleTitle(ruleId, rules, texts))}</p></li>`
  );
}

function marked(text: string, found: string | undefined): string {
  const at = found === undefined ? -1 : text.indexOf(found);
  if (found === undefined || at < 0) return escapeHtml(text);
  const [before, after] = [text.slice(0, at), text.slice(at + found.length)];
  return `${escapeHtml(before)}<mark>${escapeHtml(found)}</mark>${escapeHtml(after)}`;
}
