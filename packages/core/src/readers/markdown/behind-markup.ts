import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { codeContent } from './inline-code.ts';
import { spanOf } from './span-of.ts';

/** {@link Agenda.behindMarkup} for a Markdown file: bold, struck, linked words and code are left as they are. */
export function behindMarkupIn(tree: Nodes, source: string): (at: number) => number {
  const ends = new Map<number, number>();
  visit(tree, ['strong', 'emphasis', 'delete', 'link', 'linkReference', 'inlineCode'], (node) => {
    const content = contentEnd(node, source);
    // The outermost comes first.
    if (content !== undefined && !ends.has(content)) ends.set(content, spanOf(node).end);
  });
  return (at) => ends.get(at) ?? at;
}

/** Where the last word inside a node ends; undefined where it ends in something else. */
function contentEnd(node: Nodes, source: string): number | undefined {
  if (node.type === 'text') return spanOf(node).end;
  if (node.type === 'inlineCode') return codeContent(source, node).end;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last && contentEnd(last, source);
}
