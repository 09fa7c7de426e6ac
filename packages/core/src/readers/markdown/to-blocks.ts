import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Block, ParagraphBlock } from '../plan/blocks/block.ts';
import { hasWords } from '../plan/has-words.ts';
import { codeText } from './code-text.ts';
import { htmlTexts } from './html-text.ts';
import { inlineText } from './inline-text.ts';
import { spanOf } from './span-of.ts';

/** The blocks of a Markdown plan, in the form that the readers of all formats share. */
export function toBlocks(source: string, nodes: readonly RootContent[]): readonly Block[] {
  return nodes.map((node) => toBlock(source, node));
}

function toBlock(source: string, node: RootContent): Block {
  switch (node.type) {
    case 'paragraph':
      return toParagraph(source, node);
    case 'heading':
      return toHeading(source, node);
    case 'list':
      return {
        type: 'list',
        items: node.children.map(({ children, checked }) => {
          return { blocks: toBlocks(source, children), isTask: typeof checked === 'boolean' };
        }),
      };
    case 'table':
      return {
        type: 'table',
        rows: node.children.map((row) => row.children.map((cell) => inlineText(source, cell).text.trim())),
      };
    case 'blockquote':
    case 'footnoteDefinition':
      return { type: 'group', blocks: toBlocks(source, node.children) };
    case 'code':
      return { type: 'prose', texts: [codeText(source, node)] };
    case 'html':
      return { type: 'prose', texts: htmlTexts(source, node) };
    default:
      return { type: 'break' };
  }
}

/** A paragraph with a line under it is a heading to Markdown; whole sentences are not one to a reader. */
function toHeading(source: string, node: Heading): Block {
  const text = inlineText(source, node).text.trim();
  const isUnderlined = source[spanOf(node).start] !== '#';
  if (isUnderlined && hasWords(text.text) && (/[.!]$/u.test(text.text) || text.length > 80)) {
    return { type: 'prose', texts: [text] };
  }
  return { type: 'heading', depth: node.depth, text };
}

function toParagraph(source: string, node: Paragraph): ParagraphBlock {
  const first = node.children[0];
  const boldLead = first?.type === 'strong' ? inlineText(source, first).text.text : '';
  return { type: 'paragraph', ...inlineText(source, node), isBold: isAllBold(node), boldLead };
}

function isAllBold({ children }: Paragraph): boolean {
  return (
    children[0]?.type === 'strong' &&
    children.every(
      (child) =>
        child.type === 'strong' || (child.type === 'text' && !hasWords(child.value)) || child.type === 'html',
    )
  );
}
