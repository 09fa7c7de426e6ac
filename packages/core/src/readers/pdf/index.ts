import type { Agenda, Notice } from '../../agenda/agenda.ts';
import type { Block } from '../blocks/block.ts';
import { dropColumns } from '../blocks/drop-columns.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import type { DocumentReader } from '../document-reader.ts';
import { tableDropper } from '../drop-columns.ts';
import { PlanWriter, planStart } from '../plan/plan-writer.ts';
import { DrawnText } from './drawn-text.ts';
import { fontSizes } from './font-sizes.ts';
import { lineNumbers } from './line-numbers.ts';
import type { PdfPage } from './page.ts';
import { pageBlocks } from './page-blocks.ts';
import { withoutPageNumber } from './page-number.ts';
import { readPages } from './read-pages.ts';
import { scanned } from './refusals.ts';
import { taggedBlocks } from './tagged-blocks.ts';

/**
 * Reads a PDF with a text layer as one plan: by the structure that its program gave it, and else by where its words
 * stand on the page. Its source is the text that was drawn out of it; a place is a page and a line.
 */
export const readPdf: DocumentReader = async (bytes, { path, referenceDay, ...options }): Promise<Agenda> => {
  const pages = await readPages(bytes, path);
  const numbers = new Map(pages.map(({ number, fragments }) => [number, lineNumbers(fragments)]));
  const drawn = new DrawnText(({ page, baseline }) => numbers.get(page)?.(baseline) ?? 1);
  const sizes = fontSizes(pages.flatMap(({ fragments }) => fragments));
  const blocks = joinPages(
    pages.map(withoutPageNumber).map((page) => taggedBlocks(page, drawn) ?? pageBlocks(page, sizes, drawn)),
  );
  const writer = new PlanWriter(planStart({ meta: {}, notices: [] }, referenceDay));
  readBlocks(writer, dropColumns(blocks, tableDropper(options)));
  const { plan, entries } = writer.finish();
  return {
    path,
    format: 'pdf',
    source: drawn.source,
    meta: plan.meta,
    plans: [plan],
    entries,
    directives: [],
    notices: noticesOf(pages),
    escape: (words) => words,
    locate: (offset) => drawn.locate(offset),
  };
};

/** A table that goes on at the top of the next page is one table. */
function joinPages(pages: readonly (readonly Block[])[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const page of pages) {
    const [first, ...others] = page;
    const last = blocks.at(-1);
    if (last?.type === 'table' && first?.type === 'table' && widthOf(last) === widthOf(first)) {
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...withoutHead(first.rows, last.rows)] };
      blocks.push(...others);
    } else {
      blocks.push(...page);
    }
  }
  return blocks;
}

type Rows = Extract<Block, { type: 'table' }>['rows'];

function widthOf({ rows }: { readonly rows: Rows }): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

/** The head of a table is often said again on the next page. */
function withoutHead(rows: Rows, before: Rows): Rows {
  const words = (row: Rows[number] | undefined) => row?.map(({ text }) => text.text).join('\n');
  return words(rows[0]) === words(before[0]) ? rows.slice(1) : rows;
}

function noticesOf(pages: readonly PdfPage[]): readonly Notice[] {
  const scans = pages.filter(({ fragments, isDrawnOn }) => fragments.length === 0 && isDrawnOn);
  if (scans.length === 0) return [];
  return [{ code: 'skipped', message: scanned(scans.map(({ number }) => number)) }];
}
