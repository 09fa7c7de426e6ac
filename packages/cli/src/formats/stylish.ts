import { addSummaries, emptySummary, type Locale, type Severity } from '@hwlint/core';
import {
  type FileOutcome,
  type LintedFile,
  piecesOf,
  type ReportedFinding,
  type StreamedFile,
} from '../lint/outcome.ts';
import { printable, printablePath } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import type { FormatContext } from './format.ts';
import { placeInWords } from './place.ts';
import { severityWidth, severityWords } from './severity-words.ts';
import { closing, type RunCounts } from './stylish-closing.ts';

/** For a person at a terminal: per file what was found and a way out for each, and at the end how much it is. */
export async function* stylish(
  outcomes: AsyncIterable<FileOutcome>,
  context: FormatContext,
): AsyncGenerator<string> {
  const counts: RunCounts = {
    summary: emptySummary,
    files: 0,
    filesWithFindings: 0,
    fixed: 0,
    fixable: 0,
    byRule: new Map(),
  };
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') continue;
    counts.summary = addSummaries(counts.summary, outcome.summary);
    counts.files += 1;
    if (outcome.kind === 'linted') counts.fixed += outcome.fixed;
    if (hasFindings(outcome)) counts.filesWithFindings += 1;
    yield* file(outcome, context, counts);
  }
  if (counts.files > 0) yield closing(counts, context);
}

function count({ ruleId, fix, key }: ReportedFinding, isWritable: boolean, counts: RunCounts): void {
  if (fix && isWritable) counts.fixable += 1;
  if (key !== 'suppression') counts.byRule.set(ruleId, (counts.byRule.get(ruleId) ?? 0) + 1);
}

function hasFindings({ summary: { errors, warnings, tips } }: LintedFile | StreamedFile): boolean {
  return errors + warnings + tips > 0;
}

/** What the findings of a file share. */
interface FileLayout {
  /** Of the column with lines and columns, in characters. */
  readonly placeWidth: number;
  readonly isWritable: boolean;
}

async function* file(
  outcome: LintedFile | StreamedFile,
  context: FormatContext,
  counts: RunCounts,
): AsyncGenerator<string> {
  const { path, isWritable } = outcome;
  const layout = { placeWidth: placeWidthOf(outcome), isWritable };
  const said = new Set<string>();
  let isFirst = true;
  for await (const { findings } of piecesOf(outcome)) {
    for (const finding of findings) {
      if (isFirst) yield `${context.colors.bold(context.colors.underline(printablePath(path)))}\n\n`;
      isFirst = false;
      count(finding, isWritable, counts);
      const sentence = sentenceOf(finding);
      yield `${findingBlock(finding, layout, said.has(sentence), context)}\n\n`;
      said.add(sentence);
    }
  }
}

function placeWidthOf(outcome: LintedFile | StreamedFile): number {
  const last =
    outcome.kind === 'linted'
      ? outcome.findings.findLast(({ location }) => !location)?.start
      : outcome.lastStart;
  return Math.max(5, last ? `${last.line}:${last.column}`.length : 0);
}

/** What a message says apart from the words it is about: a file hears it once. */
function sentenceOf({ ruleId, message, text }: ReportedFinding): string {
  return `${ruleId}\n${text === '' ? message : message.replaceAll(text, '')}`;
}

function findingBlock(
  finding: ReportedFinding,
  { placeWidth, isWritable }: FileLayout,
  isSaid: boolean,
  context: FormatContext,
): string {
  const { colors, locale, width } = context;
  const { severity, ruleId, message, fix, suggestions } = finding;
  const place = printable(placeInWords(finding, locale)).padStart(placeWidth);
  const word = severityWords[severity][locale].padEnd(severityWidth);
  const indent = ' '.repeat(2 + placeWidth + 2);
  const room = width - place.length - 4 - severityWidth - ruleId.length - 6;
  const words = colors.bold(`“${shortened(subject(finding, locale), Math.max(24, room))}”`);
  const changes = [
    ...(fix ? [fix.label + (isWritable ? ' (--fix)' : '')] : []),
    ...suggestions.map(({ label }) => label),
  ];
  return [
    `  ${colors.dim(place)}  ${paint(severity, word, context)}  ${words}  ${colors.dim(ruleId)}`,
    ...(isSaid ? [] : [wrap(printable(message), Math.min(width, 100), indent)]),
    ...changes.map((label) => colors.green(hanging('→ ', printable(label), width, indent))),
    ...also(finding, context).map((line) => colors.dim(wrap(line, Math.min(width, 100), indent))),
  ].join('\n');
}

const wholePlan = { nl: 'het hele plan', en: 'the whole plan' };

function subject({ scope, text }: ReportedFinding, locale: Locale): string {
  const words = printable(text).replace(/\s+/g, ' ').trim();
  return words === '' || (scope === 'plan' && words.length > 60) ? wholePlan[locale] : words;
}

/** Words of more than `most` characters lose their middle. */
function shortened(words: string, most: number): string {
  const letters = [...words];
  if (letters.length <= most) return words;
  const tail = Math.floor((most - 3) / 3);
  return `${letters
    .slice(0, most - 3 - tail)
    .join('')
    .trimEnd()} … ${letters.slice(-tail).join('').trimStart()}`;
}

/** Where it holds too: each place once, with the words there unless they are the same. */
function also({ related, text }: ReportedFinding, { locale }: FormatContext): string[] {
  if (related.length === 0) return [];
  const shown = related.slice(0, mostAlso);
  const wordsAt = new Map<string, Set<string>>();
  for (const each of shown) {
    const place = printable(placeInWords(each, locale));
    const words = wordsAt.get(place) ?? new Set();
    if (each.text !== text) words.add(`“${shortened(printable(each.text).replace(/\s+/g, ' '), 24)}”`);
    wordsAt.set(place, words);
  }
  const places = [...wordsAt].map(([place, words]) =>
    words.size === 0 ? place : `${place} (${[...words].join(', ')})`,
  );
  const more = related.length > shown.length ? ' …' : '';
  const isInWords = shown.some(({ location }) => location);
  return [`${locale === 'nl' ? 'ook op' : 'also at'} ${places.join(isInWords ? '; ' : ', ')}${more}`];
}

const mostAlso = 8;

function hanging(mark: string, text: string, width: number, indent: string): string {
  const inner = wrap(text, Math.min(width, 100), indent + ' '.repeat(mark.length));
  return indent + mark + inner.slice(indent.length + mark.length);
}

function paint(severity: Severity, word: string, { colors }: FormatContext): string {
  if (severity === 'error') return colors.red(word);
  return severity === 'warning' ? colors.yellow(word) : colors.cyan(word);
}
