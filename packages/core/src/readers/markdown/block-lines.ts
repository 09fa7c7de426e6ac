import type { RootContent } from 'mdast';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { codeText } from './code-text.ts';
import { htmlTexts } from './html-text.ts';
import { inlineText } from './inline-text.ts';

/** The words of blocks, a text for each block, through lists and quotes. Tables are none of their words. */
export function blockLines(source: string, blocks: readonly RootContent[]): readonly MappedText[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [inlineText(source, block).text.trim()];
      case 'list':
      case 'listItem':
      case 'blockquote':
        return blockLines(source, block.children);
      case 'code':
        return [codeText(source, block)];
      case 'html':
        return htmlTexts(source, block);
      default:
        return [];
    }
  });
}
