import type { Heading, RootContent } from 'mdast';
import { hasWords } from '../plan/has-words.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import { codeText } from './code-text.ts';
import { htmlTexts } from './html-text.ts';
import { inlineText } from './inline-text.ts';
import { readList } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { spanOf } from './span-of.ts';

/** Reads blocks from top to bottom into the plan. */
export function readBlocks(plan: PlanWriter, source: string, blocks: readonly RootContent[]): void {
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (!block) continue;
    const leadIn = block.type === 'paragraph' ? readParagraph(plan, source, block, next) : undefined;
    if (leadIn && next) {
      plan.outline.within([leadIn], () => readBlock(plan, source, next));
      index += 1;
    } else {
      readBlock(plan, source, block);
    }
  }
}

function readBlock(plan: PlanWriter, source: string, block: RootContent): void {
  switch (block.type) {
    case 'heading':
      readHeading(plan, source, block);
      break;
    case 'list':
      readList(plan, source, block, (blocks) => readBlocks(plan, source, blocks));
      break;
    case 'table':
      readTable(plan, source, block);
      break;
    case 'blockquote':
    case 'footnoteDefinition':
      readBlocks(plan, source, block.children);
      break;
    case 'code':
      plan.add(codeText(source, block), { isProse: true });
      break;
    case 'html':
      for (const text of htmlTexts(source, block)) plan.add(text, { isProse: true });
      break;
    default:
      break;
  }
}

/** A paragraph with a line under it is a heading to Markdown; whole sentences are not one to a reader. */
function readHeading(plan: PlanWriter, source: string, node: Heading): void {
  const text = inlineText(source, node).text.trim();
  const isUnderlined = source[spanOf(node).start] !== '#';
  if (!hasWords(text.text)) return;
  if (isUnderlined && (/[.!]$/u.test(text.text) || text.length > 80)) plan.add(text, { isProse: true });
  else plan.openHeading(node.depth, text);
}
