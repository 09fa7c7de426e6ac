import { hasWords } from '../plan/has-words.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import type { Block } from './block.ts';
import { readList } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';

/** Reads blocks from top to bottom into the plan. */
export function readBlocks(plan: PlanWriter, blocks: readonly Block[]): void {
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (!block) continue;
    const leadIn = block.type === 'paragraph' ? readParagraph(plan, block, next) : undefined;
    if (leadIn && next) {
      plan.outline.within([leadIn], () => readBlock(plan, next));
      index += 1;
    } else {
      readBlock(plan, block);
    }
  }
}

function readBlock(plan: PlanWriter, block: Block): void {
  switch (block.type) {
    case 'heading':
      if (hasWords(block.text.text)) plan.openHeading(block.depth, block.text);
      break;
    case 'list':
      readList(plan, block, (blocks) => readBlocks(plan, blocks));
      break;
    case 'table':
      readTable(plan, block);
      break;
    case 'quote':
    case 'note':
      readBlocks(plan, block.blocks);
      break;
    case 'prose':
      for (const text of block.texts) plan.add(text, { isProse: true });
      break;
    default:
      break;
  }
}
