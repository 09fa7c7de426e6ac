import type { LintSummary } from '@hwlint/core';
import { wrap } from '../terminal/wrap.ts';
import type { FormatContext } from './format.ts';

export interface RunCounts {
  summary: LintSummary;
  files: number;
  filesWithFindings: number;
  /** Fixes written. */
  fixed: number;
  /** Findings that `--fix` can still take away. */
  fixable: number;
  readonly byRule: Map<string, number>;
}

/** The last lines of a report: how much was found in how much, and what to do next. */
export function closing(counts: RunCounts, { locale, colors, width, isQuiet }: FormatContext): string {
  const say = (nl: string, en: string) => wrap(locale === 'nl' ? nl : en, width);
  const { fixed, fixable } = counts;
  const rule = mostFrequent(counts.byRule);
  const lines = [colors.bold(wrap(locale === 'nl' ? dutchTotal(counts) : englishTotal(counts), width))];
  if (fixed > 0) {
    const made = say(
      `${count(fixed, 'aanpassing', 'aanpassingen')} gemaakt`,
      `${count(fixed, 'fix', 'fixes')} made`,
    );
    lines.push(colors.green(made));
  }
  if (fixable > 0) {
    const many = count(fixable, 'punt past', 'punten past');
    lines.push(
      say(`${many} hwlint zelf aan met --fix`, `--fix takes care of ${count(fixable, 'point', 'points')}`),
    );
  }
  if (isQuiet) {
    lines.push(
      say('Door --quiet staan hier alleen afspraken (error)', 'Because of --quiet only errors are listed'),
    );
  }
  if (rule)
    lines.push(
      colors.dim(
        say(`Waarom, en wat wel kan: hwlint explain ${rule}`, `Why, and what works: hwlint explain ${rule}`),
      ),
    );
  return `${lines.join('\n')}\n`;
}

function dutchTotal({ summary, files, filesWithFindings }: RunCounts): string {
  const { errors, warnings, tips, assignments, flagged } = summary;
  const read = `${count(assignments, 'opdracht', 'opdrachten')} gelezen`;
  const inFiles = (amount: number) => `in ${count(amount, 'bestand', 'bestanden')}`;
  if (errors + warnings + tips === 0) return `Geen aandachtspunten ${inFiles(files)} (${read})`;
  const parts = [
    ...(errors + warnings > 0 ? [count(errors + warnings, 'aandachtspunt', 'aandachtspunten')] : []),
    ...(tips > 0 ? [count(tips, 'tip', 'tips')] : []),
  ];
  return `${parts.join(' en ')} ${inFiles(filesWithFindings)} (${read}, ${flagged} met een aandachtspunt)`;
}

function englishTotal({ summary, files, filesWithFindings }: RunCounts): string {
  const { errors, warnings, tips, assignments, flagged } = summary;
  const read = `${count(assignments, 'assignment', 'assignments')} read`;
  const inFiles = (amount: number) => `in ${count(amount, 'file', 'files')}`;
  if (errors + warnings + tips === 0) return `No points of attention ${inFiles(files)} (${read})`;
  const parts = [
    ...(errors + warnings > 0 ? [count(errors + warnings, 'point of attention', 'points of attention')] : []),
    ...(tips > 0 ? [count(tips, 'tip', 'tips')] : []),
  ];
  return `${parts.join(' and ')} ${inFiles(filesWithFindings)} (${read}, ${flagged} with a point of attention)`;
}

function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** The rule that spoke most; of equals the first of the alphabet. */
function mostFrequent(byRule: ReadonlyMap<string, number>): string | undefined {
  return [...byRule].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
