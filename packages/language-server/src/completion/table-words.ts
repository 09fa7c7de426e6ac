import { dutchWords, roleOfColumnName } from '@hwlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { lineStartAt } from '../documents/line-start.ts';
import type { OfferedWord, OfferedWords } from './offered-word.ts';

const { subjects, days, kinds } = dutchWords;

/**
 * At the start of a cell of a Markdown table: what its column holds. In the header, and under one that tells nothing, days
 * and subjects.
 */
export function tableWords(text: string, offset: number): OfferedWords | undefined {
  const lineStart = lineStartAt(text, offset);
  const cells = cellsOf(text.slice(lineStart, offset));
  const [, word] = /^\s*([\p{L}&]*)$/u.exec(cells.at(-1) ?? '') ?? [];
  if (cells.length < 2 || word === undefined) return undefined;
  const header = headerAbove(text.slice(0, lineStart));
  const at = cells.length - 1;
  const start = offset - word.length;
  if (!header)
    return isTable(text, offset) ? { start, words: [...words(days), ...words(subjects)] } : undefined;
  return { start, words: wordsUnder(header, at) };
}

function wordsUnder(header: readonly string[], at: number): readonly OfferedWord[] {
  const name = header[at]?.trim().toLowerCase() ?? '';
  switch (roleOfColumnName(name)) {
    case 'day':
    case 'due':
      return words(days);
    case 'subject':
      return words(subjects);
    case 'kind':
      return Object.values(kinds).map((label) => ({ label, kind: CompletionItemKind.Value }));
    case 'time':
    case 'tick':
      return [];
    default:
      return underOther(
        header.map((each) => each.trim().toLowerCase()),
        name,
      );
  }
}

/** Under a day stand tasks, each with its subject; under a subject tasks; beside both the rows have a name. */
function underOther(header: readonly string[], name: string): readonly OfferedWord[] {
  if (subjects.includes(name)) return [];
  const hasSubjects = header.some((each) => subjects.includes(each) || roleOfColumnName(each) === 'subject');
  if (name !== '') return hasSubjects ? [] : words(subjects, ': ');
  return header.some((each) => days.includes(each)) ? words(subjects) : words(days);
}

/** The cells of the header over a line: above the line with dashes that the rows follow. */
function headerAbove(above: string): readonly string[] | undefined {
  const lines = above
    .split(/\r\n|\r|\n/u)
    .slice(0, -1)
    .reverse();
  const dashes = lines.findIndex((line) => isDashes(line) || !line.includes('|'));
  if (dashes < 0 || !isDashes(lines[dashes] ?? '')) return undefined;
  const header = lines[dashes + 1];
  return header?.includes('|') ? cellsOf(header) : undefined;
}

/** Whether the line below that of an offset makes it the header of a table. */
function isTable(text: string, offset: number): boolean {
  return isDashes(/(?:\r\n|\r|\n)([^\r\n]*)/u.exec(text.slice(offset))?.[1] ?? '');
}

function isDashes(line: string): boolean {
  const inside = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return line.includes('|') && cellsOf(inside).every((cell) => /^\s*:?-+:?\s*$/u.test(cell));
}

/** Cut at each `|` that is not escaped; what stands before the first one is a cell too. */
function cellsOf(line: string): readonly string[] {
  return line.split(/(?<!\\)\|/u);
}

function words(names: readonly string[], behind = ''): OfferedWord[] {
  return names.map((name) => {
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    return { label, kind: CompletionItemKind.Value, ...(behind && { text: label + behind }) };
  });
}
