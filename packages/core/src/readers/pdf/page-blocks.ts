import type { Block } from '../blocks/block.ts';
import { alignedTable } from './aligned-table.ts';
import { columnsIn } from './columns.ts';
import type { DrawnText } from './drawn-text.ts';
import { flowBlocks } from './flow-blocks.ts';
import type { FontSizes } from './font-sizes.ts';
import type { Fragment, PdfPage } from './page.ts';
import { type RuledTable, ruledTables } from './ruled-tables.ts';

/** The blocks of a page by where its words stand, for a page without a structure of its own. */
export function pageBlocks(
  { number, fragments, rules }: PdfPage,
  sizes: FontSizes,
  drawn: DrawnText,
): readonly Block[] {
  const tables = ruledTables(rules, fragments, number);
  const inTables = new Set(tables.flatMap(({ fragments: own }) => own));
  const blocks: Block[] = [];
  let rest = fragments.filter((fragment) => !inTables.has(fragment));
  for (const table of tables) {
    const above = rest.filter(({ baseline }) => baseline < table.top);
    rest = rest.filter(({ baseline }) => baseline >= table.top);
    blocks.push(...wordBlocks(above, number, sizes, drawn), tableBlock(table, drawn));
  }
  return [...blocks, ...wordBlocks(rest, number, sizes, drawn)];
}

/** Words outside of ruled tables, column by column. */
function wordBlocks(
  fragments: readonly Fragment[],
  page: number,
  sizes: FontSizes,
  drawn: DrawnText,
): readonly Block[] {
  return columnsIn(fragments).flatMap(({ columns }) => {
    const table = columns.length > 1 ? alignedTable(columns, page, drawn) : undefined;
    return table ? [table] : columns.flatMap((column) => flowBlocks(column, page, sizes, drawn));
  });
}

function tableBlock({ rows }: RuledTable, drawn: DrawnText): Block {
  return {
    type: 'table',
    rows: rows.map((row) =>
      row.map(({ lines, isCovered }) => {
        const text = drawn.draw(lines).text;
        return isCovered ? { text, isCovered } : { text };
      }),
    ),
  };
}
