import { escapeHtml } from '../charts/escape.ts';
import type { Example } from '../examples/example-collector.ts';
import type { FormContext } from '../forms/form-context.ts';
import type { KeyRow, PlanRuleRow, ReportModel, RuleRow } from '../model/report-model.ts';
import { ValueFormat } from '../tables/format-value.ts';
import { ruleTitle } from '../tables/rule-info.ts';

/** A page for each key of the policy: a question to talk about, examples with another wording, the source. */
export function keyPages(model: ReportModel, context: FormContext): string {
  const { labels, notes } = context.texts;
  if (model.keys.length === 0) return '';
  const keys = model.keys.map((key) => pointsOf(key, model, context.rules));
  const hasExamples = model.keys.some(({ examples }) => examples.length > 0);
  return (
    `<section class="page" id="points" aria-labelledby="points-h"><h2 id="points-h">${escapeHtml(labels.points)}</h2>` +
    `<p>${escapeHtml(hasExamples ? notes.examples : notes.noExamples)}</p>` +
    `${[...keys.filter(isMet), ...keys.filter((key) => !isMet(key))].map((key) => keyPage(key, context)).join('')}</section>`
  );
}

/** A key with the points that it is about: of assignments, and of plans as a whole. */
interface KeyPoints extends KeyRow {
  readonly found: readonly RuleRow[];
  readonly lacking: readonly PlanRuleRow[];
}

function pointsOf(key: KeyRow, { rules, planRules }: ReportModel, known: FormContext['rules']): KeyPoints {
  const isOfKey = ({ id }: PlanRuleRow) => known.find((rule) => rule.id === id)?.key === key.id;
  return {
    ...key,
    found: rules.filter((rule) => rule.key === key.id),
    lacking: planRules.filter(({ id, plans }) => plans.part > 0 && isOfKey({ id, plans })),
  };
}

/** A key without a point of attention has little to say: it comes last, and gets no sheet of its own on paper. */
function isMet({ share, lacking }: KeyPoints): boolean {
  return share.part > 0 || lacking.length > 0;
}

function keyPage(key: KeyPoints, context: FormContext): string {
  const { id, share, examples } = key;
  const { texts } = context;
  const { title, question, source } = texts.keys[id];
  const format = new ValueFormat(texts.locale);
  const figures = `${texts.headline(share.part, share.whole)}: ${format.text(share.value, 'share')} (${format.text([share.low, share.high], 'share')})`;
  return (
    `<article class="${isMet(key) ? 'key sheet' : 'key'}" aria-labelledby="key-${id}"><h3 id="key-${id}">${escapeHtml(title)}</h3>` +
    `<p class="soft">${escapeHtml(figures)}</p><p class="question"><strong>${escapeHtml(texts.labels.question)}:</strong> ${escapeHtml(question)}</p>` +
    ruleList(key, context) +
    (examples.length === 0
      ? ''
      : `<ul class="points">${examples.map((example) => exampleItem(example, context)).join('')}</ul>`) +
    `<p class="soft">${escapeHtml(texts.labels.source)}: <span lang="nl">${escapeHtml(source)}</span></p>` +
    `${isMet(key) ? `<div class="agreed"><h4>${escapeHtml(texts.labels.agreed)}</h4></div>` : ''}</article>`
  );
}

/** The points that a key is about, with how often each is met. */
function ruleList({ found, lacking }: KeyPoints, { texts, rules }: FormContext): string {
  if (found.length + lacking.length === 0) return '';
  const format = new ValueFormat(texts.locale);
  const dutch = texts.locale === 'fr' ? ' lang="nl"' : '';
  const item = (id: string, often: string) =>
    `<li><span${dutch}>${escapeHtml(ruleTitle(id, rules, texts))}</span> <span class="soft">${escapeHtml(often)}</span></li>`;
  const items = [
    ...found.map(({ id, share }) =>
      item(id, `${format.text(share.part, 'count')} (${format.text(share.value, 'share')})`),
    ),
    ...lacking.map(({ id, plans }) => item(id, texts.inPlans(plans.part, plans.whole))),
  ];
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
