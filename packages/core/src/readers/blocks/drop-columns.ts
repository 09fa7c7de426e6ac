import type { Block, TableRow } from './block.ts';

/** Leaves the columns out of tables whose head names what is never to be read. */
export function dropColumns(
  blocks: readonly Block[],
  isDropped: (name: string) => boolean,
): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type === 'quote' || block.type === 'note') {
      return { ...block, blocks: dropColumns(block.blocks, isDropped) };
    }
    if (block.type === 'list') {
      const items = block.items.map((item) => ({ ...item, blocks: dropColumns(item.blocks, isDropped) }));
      return { ...block, items };
    }
    if (block.type !== 'table') return block;
    const { header, rows } = block;
    const heads = (header ?? rows[0] ?? []).map(({ text }) => isDropped(text.text));
    if (!heads.includes(true)) return block;
    const kept = (row: TableRow) => row.filter((_, at) => !heads[at]);
    return { ...block, rows: rows.map(kept), ...(header && { header: kept(header) }) };
  });
}
