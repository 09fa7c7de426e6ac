import type { Rule, RuleExample, SuggestionData } from '@hwlint/core';
import type { FormatContext } from '../formats/format.ts';
import { severityWords } from '../formats/severity-words.ts';
import { wrap } from '../terminal/wrap.ts';

export type ExplainContext = Pick<FormatContext, 'locale' | 'colors' | 'width'>;

const headings = {
  why: { nl: 'Waarom', en: 'Why' },
  source: { nl: 'Bron', en: 'Source' },
  flag: { nl: 'Hier zegt hwlint iets', en: 'hwlint speaks here' },
  allow: { nl: 'Hier zegt hwlint niets', en: 'hwlint is silent here' },
  waysOut: { nl: 'Zo kan het ook', en: 'Other ways' },
  options: { nl: 'Opties', en: 'Options' },
  config: { nl: 'In hwlint.yml', en: 'In hwlint.yml' },
} as const;

/** A rule on one screen, for a person. */
export function explainRule(rule: Rule, context: ExplainContext): string {
  const { locale, colors, width } = context;
  const severity = severityWords[rule.status === 'preview' ? 'off' : rule.severity][locale];
  const sources = rule.source.map(
    ({ document, section, year }) => `${document}, ${section}${year ? ` (${year})` : ''}`,
  );
  const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const section = (name: keyof typeof headings, lines: readonly string[]) =>
    lines.length > 0 ? `\n${colors.bold(headings[name][locale])}\n${lines.join('\n')}\n` : '';
  const plain = (text: string) => wrap(text, width, '  ');
  return [
    `${colors.bold(rule.id)}  ${colors.yellow(severity)}\n${wrap(rule.title[locale], width)}\n`,
    section('why', [plain(rule.why[locale])]),
    section('source', sources.map(plain)),
    section(
      'flag',
      rule.examples.flag.map((example) => exampleLines(example, context)),
    ),
    section(
      'allow',
      rule.examples.allow.map((example) => exampleLines(example, context)),
    ),
    section('waysOut', waysOut(rule, context)),
    section('options', options.map(plain)),
    section('config', ['  rules:', `    ${rule.id}: off`]),
  ].join('');
}

/** What each aspect says, with its ways out below it; then those for all that the rule finds. */
function waysOut(rule: Rule, { locale, width }: ExplainContext): string[] {
  const labels = (list: readonly SuggestionData[]) =>
    list.map(({ label }) => wrap(label[locale], width, '    ').replace(/^ {3}/, '  •'));
  const ofAspects = Object.entries(rule.aspects).flatMap(([name, { message, suggestions }]) => [
    wrap(message ? message[locale].replaceAll('{text}', '…') : `${name}:`, width, '  '),
    ...labels(suggestions),
  ]);
  return [...ofAspects, ...labels(rule.suggestions)];
}

/** An example with the place that is marked by brackets standing out. Line ends in it are kept. */
function exampleLines({ text }: RuleExample, { colors, width }: ExplainContext): string {
  const marked = wrap(text.trim(), width, '    ').replace(/^ {3}/, '  •');
  return marked.replace(/\[([^\]\n]*(?:\n[^\]\n]*)?)\](?!\()/g, (_, words: string) =>
    colors.yellow(`[${words}]`),
  );
}
