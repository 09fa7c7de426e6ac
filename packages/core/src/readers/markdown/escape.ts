import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from './span-of.ts';

/** Characters that may open or close markup inside a line. */
const inline = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[\\`*[\]<>|~]|&(?=#?[\p{L}\p{N}]+;)/gu;
/** What may make a heading, a list or a rule of the line that it starts. */
const block = /^(?=(?:#{1,6}|[+-]|[=-]+)(?:\s|$))/u;
const numbered = /^(\d{1,9})(?=[.)](?:\s|$))/u;

/**
 * Plain words as Markdown that says just those words, wherever they stand in a line; in a table cell too. Line
 * breaks become spaces.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s*[\r\n]\s*/gu, ' ')
    .replace(inline, '\\$&')
    .replace(block, '\\')
    .replace(numbered, '$1\\');
}

/**
 * {@link Agenda.escape} for a Markdown file. In code words stand as they are, in HTML with character references.
 * Undefined where the words cannot stand: backticks, bars and line breaks in code.
 */
export function escapeIn(tree: Nodes): (words: string, at: number) => string | undefined {
  const blocks: { readonly type: string; readonly start: number; readonly end: number }[] = [];
  visit(tree, ['code', 'inlineCode', 'html'], (node) => {
    blocks.push({ type: node.type, ...spanOf(node) });
  });
  return (words, at) => {
    const around = blocks.find(({ start, end }) => start < at && at < end);
    if (!around) return escapeMarkdown(words);
    if (around.type === 'html') return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return /[`|\r\n]/u.test(words) ? undefined : words;
  };
}
