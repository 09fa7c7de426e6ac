import type { MappedText } from '../../agenda/mapped-text.ts';
import type { Block } from './block.ts';

/** The words of blocks, a text for each block, through lists and quotes. Tables are none of their words. */
export function blockLines(blocks: readonly Block[]): readonly MappedText[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [block.inline.text.trim()];
      case 'heading':
        return [block.text];
      case 'list':
        return block.items.flatMap((item) => blockLines(item.blocks));
      case 'quote':
        return blockLines(block.blocks);
      case 'prose':
        return block.texts;
      default:
        return [];
    }
  });
}
