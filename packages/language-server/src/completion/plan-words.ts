import { csvColumnAt, dutchWords, suppressionRuleIds } from '@hwlint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { lineStartAt } from '../documents/line-start.ts';
import type { Linted } from '../lint/linted.ts';
import type { OfferedWord, OfferedWords } from './offered-word.ts';
import { tableWords } from './table-words.ts';

const { subjects, sections, days, frontMatter, kinds } = dutchWords;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const headings = [...new Set([...days, ...subjects, ...Object.values(sections).flat()])];

/** What can be written in a plan in Markdown or plain text, by what stands before the cursor on its line. */
export function planWords(text: string, offset: number, linted: Linted): OfferedWords | undefined {
  const lineStart = lineStartAt(text, offset);
  const before = text.slice(lineStart, offset);
  const isMarkdown = linted.format === 'markdown';
  return (
    (isMarkdown
      ? (commentWords(before, offset, linted) ??
        frontMatterWords(text, lineStart, offset, linted) ??
        tableWords(text, offset))
      : undefined) ??
    headingWords(before, offset) ??
    leadWords(before, offset)
  );
}

/** Inside `<!-- hwlint-… -->`: what it can ask, and the ids of rules. */
function commentWords(before: string, offset: number, { pack, locale }: Linted): OfferedWords | undefined {
  const [, opened] = /<!--(?!.*-->)\s*(.*)$/u.exec(before) ?? [];
  if (opened === undefined) return undefined;
  const [word = ''] = /[\w-]*$/u.exec(opened) ?? [];
  const start = offset - word.length;
  if (word === opened) {
    const asks = ['disable-next-line', 'disable-line', 'disable', 'enable'];
    return { start, words: asks.map((ask) => offer(`hwlint-${ask}`, CompletionItemKind.Keyword)) };
  }
  if (!/^hwlint-[\w-]+\s[^:]*$/u.test(opened)) return { start, words: [] };
  const ids = [
    ...pack.rules.map(({ id, title }) => ({ id, says: title[locale] })),
    ...suppressionRuleIds.map((id) => ({ id, says: '' })),
  ];
  return { start, words: ids.map(({ id, says }) => ({ ...offer(id, CompletionItemKind.EnumMember), says })) };
}

/** Between the lines with `---` at the top: keys, and for a class those that the config knows. */
function frontMatterWords(
  text: string,
  lineStart: number,
  offset: number,
  { config }: Linted,
): OfferedWords | undefined {
  const above = text.slice(0, lineStart);
  if (
    !/^---[ \t]*(?:\r\n|\r|\n)/u.test(text) ||
    /(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n)/u.test(above)
  )
    return undefined;
  if (lineStart === 0) return undefined;
  const { key, value } =
    /^(?:(?<key>[\p{L}]+):\s+)?(?<value>[\p{L}\d]*)$/u.exec(text.slice(lineStart, offset))?.groups ?? {};
  if (value === undefined) return { start: offset, words: [] };
  const start = offset - value.length;
  if (key === undefined) {
    const written = new Set([...above.matchAll(/^([\p{L}]+):/gmu)].map(([, name]) => name));
    const free = Object.entries(frontMatter).filter(([name]) => !written.has(name));
    return {
      start,
      words: free.map(([label, says]) => ({
        label,
        text: `${label}: `,
        kind: CompletionItemKind.Property,
        says,
      })),
    };
  }
  const { classes = {} } = config?.school ?? {};
  const values = /^klas$/iu.test(key)
    ? Object.keys(classes)
    : /^leerjaar$/iu.test(key)
      ? [...new Set(Object.values(classes))]
      : [];
  return { start, words: values.map((value) => offer(value, CompletionItemKind.Value)) };
}

/** In a heading: days, subjects, and the names of parts of a plan. */
function headingWords(before: string, offset: number): OfferedWords | undefined {
  const [, word] = /^#{1,6}\s+([\p{L}\s&]*)$/u.exec(before) ?? [];
  if (word === undefined) return undefined;
  return {
    start: offset - word.length,
    words: headings.map((name) => offer(capital(name), CompletionItemKind.Keyword)),
  };
}

/** At the start of an item: the subject that it is for. */
function leadWords(before: string, offset: number): OfferedWords | undefined {
  const [, word] = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?(?:\*\*)?([\p{L}&]*)$/u.exec(before) ?? [];
  if (word === undefined) return undefined;
  const words = subjects.map((name): OfferedWord => {
    return { ...offer(capital(name), CompletionItemKind.Value), text: `${capital(name)}: ` };
  });
  return { start: offset - word.length, words };
}

/** In a column for subjects or kinds: those. */
export function csvWords(text: string, offset: number, { config }: Linted): OfferedWords | undefined {
  const column = csvColumnAt(text, offset, config?.columns);
  if (column?.field !== 'subject' && column?.field !== 'kind') return undefined;
  const names = column.field === 'subject' ? subjects.map(capital) : Object.values(kinds);
  return { start: column.start, words: names.map((name) => offer(name, CompletionItemKind.Value)) };
}

/** Behind `CATEGORIES:` in a calendar: kinds. */
export function icsWords(text: string, offset: number): OfferedWords | undefined {
  const before = text.slice(lineStartAt(text, offset), offset);
  const [, word] = /^CATEGORIES[^:]*:(?:.*,)?([^,]*)$/iu.exec(before) ?? [];
  if (word === undefined) return undefined;
  const words = Object.values(kinds).map((name) => offer(name, CompletionItemKind.Value));
  return { start: offset - word.length, words };
}

function offer(label: string, kind: CompletionItemKind): OfferedWord {
  return { label, kind };
}
