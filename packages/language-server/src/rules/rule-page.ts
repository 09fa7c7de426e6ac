import type { Rule } from '@hwlint/core';
import type { Locale, RulePage } from '../protocol.ts';
import { say, type TextName } from '../texts/texts.ts';

/** A rule as one page of Markdown: why, what to do instead, where it comes from, examples. */
export function rulePage(rule: Rule, locale: Locale): RulePage {
  const section = (name: TextName, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n## ${say(name, locale)}\n\n${lines.join('\n')}\n`;
  const item = (text: string) => `- ${text.trim().replaceAll(/\s*\n\s*/gu, ' / ')}`;
  const text = [
    `# ${rule.title[locale]}\n\n\`${rule.id}\`\n`,
    section('why', [rule.why[locale].trim()]),
    section('waysOut', waysOutOf(rule, locale).map(item)),
    section('source', sourcesOf(rule).map(item)),
    section(
      'examples',
      rule.examples.flag.map((example) => item(example.text)),
    ),
    section(
      'silent',
      rule.examples.allow.map((example) => item(example.text)),
    ),
  ].join('');
  return { title: rule.title[locale], text };
}

/** What a rule offers in words, each once. */
export function waysOutOf(rule: Rule, locale: Locale): readonly string[] {
  const all = [...Object.values(rule.aspects).flatMap(({ suggestions }) => suggestions), ...rule.suggestions];
  return [...new Set(all.map(({ label }) => label[locale].replaceAll('{text}', '…')))];
}

/** Where a rule comes from: document, section and year. */
export function sourcesOf({ source }: Rule): readonly string[] {
  return source.map(
    ({ document, section, year }) => `${document}, ${section}${year === undefined ? '' : ` (${year})`}`,
  );
}
