import type { MappedText } from '../../agenda/mapped-text.ts';
import type { Block, ListItem, TableRow } from '../blocks/block.ts';
import { layOut } from '../blocks/lay-out.ts';
import { softBroken } from '../blocks/soft-breaks.ts';
import { joinLines } from '../join-lines.ts';
import type { DrawnText } from './drawn-text.ts';
import { type Line, linesOf } from './line.ts';
import { artifact, type Fragment, type PdfPage, type Tag } from './page.ts';
import { paragraphOf } from './paragraph.ts';
import { placeCells } from './place-cells.ts';

const box = /^[☐☑☒□▢❑❏]$/u;
/** Roles of words in a line. */
const inlineRoles: ReadonlySet<string> = new Set([
  ...[
    '',
    'Span',
    'Link',
    'Em',
    'Strong',
    'Sub',
    'Sup',
    'Quote',
    'Reference',
    'BibEntry',
    'Annot',
    'Ruby',
    'RB',
    'RT',
  ],
  ...['Warichu', 'WT', 'WP', 'Code', 'Formula', 'FENote'],
]);

/** The blocks of a page by its structure; undefined when it has none that covers nearly all of its words. */
export function taggedBlocks(page: PdfPage, drawn: DrawnText): readonly Block[] | undefined {
  if (!page.tags) return undefined;
  const contents = new Map<string, Fragment[]>();
  for (const fragment of page.fragments) {
    const { mark = '' } = fragment;
    const known = contents.get(mark);
    if (known) known.push(fragment);
    else contents.set(mark, [fragment]);
  }
  const reader = new TagReader(page.number, contents, drawn);
  if (!coversWords(page, page.tags)) return undefined;
  return reader.blocksOf(page.tags);
}

/** A tool that tags a heading and forgets the rest does more harm than good. */
function coversWords({ fragments }: PdfPage, tags: Tag): boolean {
  const named = new Set<string>();
  const visit = ({ content, children }: Tag) => {
    if (content !== undefined) named.add(content);
    for (const child of children) visit(child);
  };
  visit(tags);
  let inside = 0;
  let outside = 0;
  for (const { mark = '', text } of fragments) {
    if (named.has(mark)) inside += text.length;
    else if (mark !== artifact) outside += text.length;
  }
  return inside > 0 && outside < inside / 20;
}

class TagReader {
  readonly #page: number;
  readonly #contents: ReadonlyMap<string, readonly Fragment[]>;
  readonly #drawn: DrawnText;

  constructor(page: number, contents: ReadonlyMap<string, readonly Fragment[]>, drawn: DrawnText) {
    this.#page = page;
    this.#contents = contents;
    this.#drawn = drawn;
  }

  /** The blocks in a tag. Words that stand in it beside other blocks are a paragraph. */
  blocksOf(tag: Tag): readonly Block[] {
    const blocks: Block[] = [];
    let words: Tag[] = [];
    const close = () => {
      blocks.push(...this.#paragraph(words));
      words = [];
    };
    for (const child of tag.children) {
      if (inlineRoles.has(child.role) && !hasBlocks(child)) words.push(child);
      else {
        close();
        blocks.push(...this.#read(child));
      }
    }
    close();
    return blocks;
  }

  #read(tag: Tag): readonly Block[] {
    const { role } = tag;
    if (/^(?:H\d?|Title)$/u.test(role)) return this.#heading(tag);
    if (role === 'L') return [{ type: 'list', items: this.#items(tag) }];
    if (role === 'Table') return this.#table(tag);
    if (role === 'BlockQuote') return [{ type: 'quote', blocks: this.blocksOf(tag) }];
    if (role === 'TOC' || role === 'Index') return [];
    return this.blocksOf(tag);
  }

  #heading(tag: Tag): readonly Block[] {
    const lines = this.#lines(tag);
    if (lines.length === 0) return [];
    const depth = tag.role === 'Title' ? 1 : Number(tag.role[1] ?? '1');
    return [{ type: 'heading', depth, text: this.#drawn.draw(lines).text }];
  }

  #paragraph(words: readonly Tag[]): readonly Block[] {
    const lines = words.length > 0 ? this.#lines({ role: 'P', children: words }) : [];
    return lines.length > 0 ? [paragraphOf(this.#drawn, lines)] : [];
  }

  #items(list: Tag): readonly ListItem[] {
    const items: { blocks: Block[]; hasBox: boolean }[] = [];
    for (const child of list.children) {
      const blocks = child.role === 'L' ? this.#read(child) : this.blocksOf(withoutLabel(child));
      const last = items.at(-1);
      if (child.role === 'LI' || !last) items.push({ blocks: [...blocks], hasBox: this.#hasBox(child) });
      else last.blocks.push(...blocks);
    }
    return items.filter(({ blocks }) => blocks.length > 0);
  }

  #hasBox({ children }: Tag): boolean {
    const label = children.find(({ role }) => role === 'Lbl');
    return label !== undefined && this.#lines(label).some(({ text }) => box.test(text));
  }

  #table(table: Tag): readonly Block[] {
    const captions = table.children
      .filter(({ role }) => role === 'Caption')
      .flatMap((tag) => this.blocksOf(tag));
    const rows = rowsOf(table).map((row) => {
      const cells = row.children.filter(({ role }) => role === 'TH' || role === 'TD');
      return cells.map((cell) => ({ cell, lines: this.#lines(cell) }));
    });
    const laidOut: readonly TableRow[] = layOut(
      placeCells(rows.map((row) => row.map(({ lines }) => lines))).map((row, at) =>
        row.map(({ columns, index }) => {
          const cell = rows[at]?.[index]?.cell;
          return { text: cell ? this.#textOf(cell) : this.#nothing(), columns, rows: 1 };
        }),
      ),
    );
    return [...captions, { type: 'table', rows: laidOut }];
  }

  #textOf(cell: Tag): MappedText {
    return softBroken(joinLines(this.#texts(this.blocksOf(withoutLabel(cell))))).text;
  }

  #texts(blocks: readonly Block[]): readonly MappedText[] {
    return blocks.flatMap((block): readonly MappedText[] => {
      if (block.type === 'paragraph') return [block.inline.text];
      if (block.type === 'heading') return [block.text];
      if (block.type === 'list') return block.items.flatMap(({ blocks: inner }) => this.#texts(inner));
      if (block.type === 'quote') return this.#texts(block.blocks);
      if (block.type === 'table')
        return block.rows.flatMap((row) => row.flatMap(({ text, isCovered }) => (isCovered ? [] : [text])));
      return [];
    });
  }

  #nothing(): MappedText {
    return joinLines([]);
  }

  #lines(tag: Tag): readonly Line[] {
    return linesOf(this.#fragments(tag), this.#page);
  }

  #fragments({ content, children }: Tag): readonly Fragment[] {
    if (content !== undefined) return this.#contents.get(content) ?? [];
    return children.flatMap((child) => this.#fragments(child));
  }
}

function hasBlocks({ children }: Tag): boolean {
  return children.some((child) => !inlineRoles.has(child.role) || hasBlocks(child));
}

/** An item without its bullet or number. */
function withoutLabel(tag: Tag): Tag {
  return { ...tag, children: tag.children.filter(({ role }) => role !== 'Lbl') };
}

function rowsOf(table: Tag): readonly Tag[] {
  return table.children.flatMap((child) => {
    if (child.role === 'TR') return [child];
    return /^T(?:Head|Body|Foot)$/iu.test(child.role) ? rowsOf(child) : [];
  });
}
