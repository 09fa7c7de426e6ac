import type { Nodes } from 'mdast';
import type { Agenda } from '../../agenda/agenda.ts';
import type { InlineText } from '../blocks/block.ts';
import type { ReadOptions } from '../reader.ts';
import { readMarkdown } from './index.ts';
import { inlineText } from './inline-text.ts';
import { parseMarkdown } from './parse.ts';

/** For tests: the agenda of a Markdown text. */
export function readPlan(source: string, options: Partial<ReadOptions> = {}): Agenda {
  return readMarkdown(new TextEncoder().encode(source), { path: 'plan.md', ...options });
}

/** For tests: each entry as "kind: text", with its day, due day and subject in front of the text. */
export function entriesOf(source: string, options: Partial<ReadOptions> = {}): readonly string[] {
  return readPlan(source, options).entries.map(({ kind, day, due, subject, text }) => {
    const facts = [day, due && `tegen ${due}`, subject].filter((fact) => fact !== undefined);
    return `${kind}: ${facts.length > 0 ? `[${facts.join(', ')}] ` : ''}${text.text}`;
  });
}

/** For tests: the words of the first paragraph, heading or table cell in `source`. */
export function firstInlineText(source: string): InlineText {
  const found = find(source, parseMarkdown(source));
  if (!found) throw new Error(`no words in ${JSON.stringify(source)}`);
  return found;
}

function find(source: string, node: Nodes): InlineText | undefined {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return inlineText(source, node);
  for (const child of 'children' in node ? node.children : []) {
    const found = find(source, child);
    if (found) return found;
  }
  return undefined;
}
