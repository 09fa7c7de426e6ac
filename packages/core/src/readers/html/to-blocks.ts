import type { MappedText } from '../../agenda/mapped-text.ts';
import type { Block, ListItem } from '../blocks/block.ts';
import { joinLines } from '../join-lines.ts';
import { blockNames } from './element-names.ts';
import { isHidden } from './hidden.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';
import { wordsOf } from './paragraphs.ts';
import { isLayout, tableRows, titlesOf } from './table.ts';
import type { HtmlElement } from './tree.ts';

const heading = /^h[1-6]$/u;
const listNames: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);
const boldNames: ReadonlySet<string> = new Set(['b', 'strong', 'dt', 'summary', 'legend']);
const boldStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/iu;
/** How Word marks an item of a list in a page that it saved. */
const wordListItem = /(?:^|;)\s*mso-list\s*:\s*(?!none|ignore)\S/iu;

/** The blocks of a page, in the form that the readers of all formats share. What a page does not show is none. */
export function toBlocks(root: HtmlElement): readonly Block[] {
  const reader = new BlockReader();
  reader.readChildren(root, { isBold: false, isPreformatted: false });
  return reader.finish();
}

interface Looks {
  readonly isBold: boolean;
  readonly isPreformatted: boolean;
}

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #paragraph = new ParagraphBuilder();
  #breaks = 0;

  readChildren(parent: HtmlElement, looks: Looks): void {
    for (const node of parent.children) {
      if (node.kind === 'text') {
        this.#paragraph.add(node, looks);
        if (/\S/u.test(node.text)) this.#breaks = 0;
      } else if (node.kind === 'element' && !isHidden(node)) {
        this.#readElement(node, looks);
      }
    }
  }

  finish(): readonly Block[] {
    this.#close();
    return this.#blocks;
  }

  #readElement(element: HtmlElement, looks: Looks): void {
    const { name } = element;
    if (name === 'br') this.#break(element);
    else if (heading.test(name)) this.#add(headingBlock(element));
    else if (listNames.has(name)) this.#add({ type: 'list', items: itemsOf(element) });
    else if (name === 'table') this.#readTable(element, looks);
    else if (name === 'hr') this.#add({ type: 'divider' });
    else if (name === 'blockquote') this.#add({ type: 'quote', blocks: toBlocks(element) });
    else if (wordListItem.test(element.attributes.style ?? '')) this.#addItem(element);
    else if (blockNames.has(name)) {
      this.#close();
      this.readChildren(element, looksOf(element, looks));
      this.#close();
    } else {
      this.readChildren(element, looksOf(element, looks));
    }
  }

  /** Two breaks in a row end a paragraph: that is how mail programs write them. */
  #break({ start, end }: HtmlElement): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#close();
    else this.#paragraph.break(start, end);
  }

  #readTable(table: HtmlElement, looks: Looks): void {
    this.#close();
    if (isLayout(table)) {
      for (const cell of cellsIn(table)) {
        this.readChildren(cell, looks);
        this.#close();
      }
      return;
    }
    const rows = tableRows(table);
    for (const text of titlesOf(table)) {
      this.#blocks.push({
        type: 'paragraph',
        inline: { text, softBreaks: [] },
        isBold: true,
        boldLead: text.text,
      });
    }
    this.#blocks.push({ type: 'table', rows });
  }

  /** An item of a list without list: it goes on with the list before it. */
  #addItem(element: HtmlElement): void {
    this.#close();
    const item: ListItem = { blocks: toBlocks({ ...element, attributes: {} }), hasBox: false };
    const last = this.#blocks.at(-1);
    if (last?.type !== 'list') this.#blocks.push({ type: 'list', items: [item] });
    else this.#blocks[this.#blocks.length - 1] = { type: 'list', items: [...last.items, item] };
  }

  #add(block: Block): void {
    this.#close();
    this.#blocks.push(block);
  }

  #close(): void {
    this.#breaks = 0;
    const paragraph = this.#paragraph.take();
    if (paragraph) this.#blocks.push(paragraph);
  }
}

function headingBlock(element: HtmlElement): Block {
  const text: MappedText = joinLines(wordsOf(element));
  return { type: 'heading', depth: Number(element.name[1]), text };
}

/** The items of a list. What stands in the list and in none of them says more of the item before it. */
function itemsOf(list: HtmlElement): readonly ListItem[] {
  const items: { blocks: Block[]; hasBox: boolean }[] = [];
  for (const node of list.children) {
    if (node.kind === 'element' && isHidden(node)) continue;
    if (node.kind === 'element' && node.name === 'li') {
      items.push({ blocks: [...toBlocks(node)], hasBox: hasBox(node) });
      continue;
    }
    const blocks = toBlocks({ ...list, children: [node] });
    const last = items.at(-1);
    if (last) last.blocks.push(...blocks);
    else if (blocks.length > 0) items.push({ blocks: [...blocks], hasBox: false });
  }
  return items;
}

function hasBox({ children }: HtmlElement): boolean {
  return children.some(
    (node) =>
      node.kind === 'element' &&
      ((node.name === 'input' && /^checkbox$/iu.test(node.attributes.type ?? '')) ||
        (!listNames.has(node.name) && hasBox(node))),
  );
}

function looksOf({ name, attributes }: HtmlElement, { isBold, isPreformatted }: Looks): Looks {
  return {
    isBold: isBold || boldNames.has(name) || boldStyle.test(attributes.style ?? ''),
    isPreformatted: isPreformatted || name === 'pre',
  };
}

/** The cells, captions and stray words of a table that is there for the looks of a page alone. */
function* cellsIn(table: HtmlElement): Generator<HtmlElement> {
  for (const node of table.children) {
    if (node.kind !== 'element' || isHidden(node)) continue;
    if (['thead', 'tbody', 'tfoot', 'tr'].includes(node.name)) yield* cellsIn(node);
    else yield node;
  }
}
