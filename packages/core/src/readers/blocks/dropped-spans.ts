import type { Span } from '../../agenda/mapped-text.ts';
import type { Block, TableCell } from './block.ts';

/** Where in the source the cells stand that are in the tables of `all` and no longer in those of `kept`. */
export function droppedSpans(all: readonly Block[], kept: readonly Block[]): readonly Span[] {
  const left = new Set(cellsIn(kept).map(({ text }) => text));
  return cellsIn(all).flatMap(({ text }) =>
    left.has(text) || text.length === 0 ? [] : [text.sourceSpan(0, text.length)],
  );
}

function cellsIn(blocks: readonly Block[]): readonly TableCell[] {
  return blocks.flatMap((block): readonly TableCell[] => {
    if (block.type === 'table') return [...(block.header ?? []), ...block.rows.flat()];
    if (block.type === 'list') return block.items.flatMap((item) => cellsIn(item.blocks));
    return block.type === 'quote' || block.type === 'note' ? cellsIn(block.blocks) : [];
  });
}
