import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Block } from '../blocks/block.ts';
import { hasWords } from '../plan/has-words.ts';
import { codeText } from './code-text.ts';
import { htmlTexts } from './html-text.ts';
import { inlineText } from './inline-text.ts';
import { spanOf } from './span-of.ts';

/** Nodes of a Markdown tree as blocks of a plan, one for one. */
export function toBlocks(source: string, nodes: readonly RootContent[]): readonly Block[] {
  return nodes.map((node) => toBlock(source, node));
}

function toBlock(source: string, node: RootContent): Block {
  switch (node.type) {
    case 'heading':
      return headingBlock(source, node);
    case 'paragraph':
      return {
        type: 'paragraph',
        inline: inlineText(source, node),
        isBold: isAllBold(node),
        boldLead: boldLead(source, node),
      };
    case 'list':
      return {
        type: 'list',
        items: node.children.map(({ children, checked }) => ({
          blocks: toBlocks(source, children),
          hasBox: typeof checked === 'boolean',
        })),
      };
    case 'table':
      return {
        type: 'table',
        rows: node.children.map((row) =>
          row.children.map((cell) => ({ text: inlineText(source, cell).text.trim() })),
        ),
      };
    case 'blockquote':
      return { type: 'quote', blocks: toBlocks(source, node.children) };
    case 'footnoteDefinition':
      return { type: 'note', blocks: toBlocks(source, node.children) };
    case 'code':
      return { type: 'prose', texts: [codeText(source, node)] };
    case 'html':
      return { type: 'prose', texts: htmlTexts(source, node) };
    default:
      return { type: 'divider' };
  }
}

/** A paragraph with a line under it is a heading to Markdown; whole sentences are not one to a reader. */
function headingBlock(source: string, node: Heading): Block {
  const text = inlineText(source, node).text.trim();
  const isUnderlined = source[spanOf(node).start] !== '#';
  if (isUnderlined && (/[.!]$/u.test(text.text) || text.length > 80)) return { type: 'prose', texts: [text] };
  return { type: 'heading', depth: node.depth, text };
}

/** The first words, when they are in bold. */
function boldLead(source: string, node: Paragraph): string {
  const first = node.children[0];
  return first?.type === 'strong' ? inlineText(source, first).text.text : '';
}

/** Whether all words are in bold; a colon may follow. */
function isAllBold(node: Paragraph): boolean {
  return (
    node.children[0]?.type === 'strong' &&
    node.children.every(
      (child) =>
        child.type === 'strong' || (child.type === 'text' && !hasWords(child.value)) || child.type === 'html',
    )
  );
}
