import type { Finding, Rule } from '@hwlint/core';
import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { configKeyAt } from '../completion/config-words.ts';
import { spanOf } from '../lint/lint-homework.ts';
import type { Linted } from '../lint/linted.ts';
import { sourcesOf, waysOutOf } from '../rules/rule-page.ts';
import { type SeenDocument, type Session, throwIfCancelled } from '../server/session.ts';
import { say } from '../texts/texts.ts';

/** On a finding: why, what to do instead, the source. On the name of a rule in a config or comment: the same. */
export async function hover(
  session: Session,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const seen = await session.seen(textDocument.uri);
  throwIfCancelled(token);
  if (!seen?.linted.format) return null;
  const { document, linted, moves } = seen;
  const offset = document.offset(position);
  const here = linted.findings.flatMap((finding) => {
    const span = moves.untouched(spanOf(finding.place));
    return span && holds(span, offset) ? [{ finding, span }] : [];
  });
  const parts = here.flatMap(({ finding }) => {
    const rule = linted.pack.rules.find(({ id }) => id === finding.ruleId);
    return rule ? [explain(rule, finding, linted, session)] : [];
  });
  const [first] = here;
  if (first && parts.length > 0) {
    const { start, end } = first.span;
    return { contents: contents(parts.join('\n\n---\n\n'), session), range: document.range(start, end) };
  }
  return namedRule(session, seen, offset);
}

/** The rule whose id stands at an offset, where ids stand: in configs, and in suppression comments. */
function namedRule(
  session: Session,
  { document, linted, moves }: SeenDocument,
  offset: number,
): Hover | null {
  const { text } = document;
  let start = offset;
  while (start > 0 && /[a-z0-9-]/u.test(text[start - 1] ?? '')) start -= 1;
  const [word = ''] = /^[a-z0-9-]*/u.exec(text.slice(start, start + 80)) ?? [];
  const isNamed =
    linted.format === 'config' ||
    linted.agenda?.directives.some(({ rules }) => rules.some(({ span }) => holds(moves.span(span), offset)));
  const rule = isNamed ? linted.pack.rules.find(({ id }) => id === word) : undefined;
  if (rule) {
    const range = document.range(start, start + word.length);
    return { contents: contents(explain(rule, undefined, linted, session), session), range };
  }
  const says = linted.format === 'config' ? configKeyAt(text, offset)?.says : undefined;
  return says ? { contents: contents(says[linted.locale], session) } : null;
}

function explain(rule: Rule, finding: Finding | undefined, { locale }: Linted, session: Session): string {
  const ways = finding ? finding.suggestions.map(({ label }) => label) : waysOutOf(rule, locale);
  const all = finding?.fix ? [finding.fix.label, ...ways] : ways;
  const href = session.pageOf(rule.id);
  const name = href === undefined ? `\`${rule.id}\`` : `[\`${rule.id}\`](${href})`;
  return [
    `**${rule.title[locale]}**`,
    rule.why[locale].trim(),
    ...(all.length > 0 ? [`**${say('waysOut', locale)}**\n${all.map((way) => `- ${way}`).join('\n')}`] : []),
    `*${say('source', locale)}: ${sourcesOf(rule).join('; ')}*`,
    name,
  ].join('\n\n');
}

function contents(markdown: string, { features }: Session): Hover['contents'] {
  if (features.markdownHover) return { kind: 'markdown', value: markdown };
  const plain = markdown.replaceAll(/\[`([^`\]]*)`\]\([^)]*\)/gu, '$1').replaceAll(/\*{1,2}|`/gu, '');
  return { kind: 'plaintext', value: plain };
}

function holds({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}
