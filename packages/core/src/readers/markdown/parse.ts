import type { Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { limitedMarkup } from './limited-markup.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(keepPositions)
  .use(limitedMarkup)
  .freeze();

/** Few plans are larger than a piece; parsing one takes half a second at most, whatever is in it. */
const pieceSize = 8_000;
/** A blank line and the start of a block that is no part of what stood before: no list, quote or indent. */
const blockStart = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?=\p{L}|#{1,6}[ \t]|\*\*\S)/gu;
/** The start of such a block at an offset. */
const pieceStart = /\p{L}|#{1,6}[ \t]|\*\*\S/uy;
const frontMatter = /^---[ \t]*(?:\r\n|\r|\n)(?:[^\r\n]*(?:\r\n|\r|\n))*?---[ \t]*(?:\r\n|\r|\n|$)/u;
/** Link and footnote definitions hold for the whole text. */
const definition = /^ {0,3}\[[^\]\r\n]+\]:/mu;

/** Blocks that stand together in a text, apart from all others. */
export interface MarkdownPiece {
  readonly start: number;
  readonly end: number;
  /** With offsets, lines and columns from the start of the piece. */
  readonly blocks: readonly RootContent[];
}

/**
 * The syntax tree of a Markdown text: CommonMark, GFM and YAML front matter. Every node has its offsets. The
 * parser's time grows with the square of the number of lists, so a text much larger than a week plan is parsed
 * in pieces of at least `size` characters; lines and columns then count from the start of a piece.
 * @throws RangeError when the text is nested too deeply for the call stack.
 */
export function parseMarkdown(text: string, size = pieceSize): Root {
  const children: RootContent[] = [];
  const isWhole = hasDefinitions(text);
  for (let start = 0; start < text.length; ) {
    const { end, blocks } = parsePiece(text, start, isWhole ? text.length : size);
    if (start > 0) for (const block of blocks) visit(block, (node) => shift(node, start));
    children.push(...blocks);
    start = end;
  }
  return { type: 'root', children };
}

/** Whether a text defines links or footnotes: those hold for all of it, so that it is one piece. */
export function hasDefinitions(text: string): boolean {
  return definition.test(text);
}

/**
 * The piece that starts at an offset, where blocks start, and ends where others do. Front matter is never cut.
 * @param size the least number of characters, unless the text ends before
 * @param limit a place where blocks start: the piece ends there at the latest, unless its last block runs on
 */
export function parsePiece(text: string, start: number, size: number, limit = text.length): MarkdownPiece {
  let atLeast = start === 0 ? Math.max(size, frontMatterEnd(text)) : size;
  let last = limit;
  for (;;) {
    const end = Math.min(endOfPiece(text, Math.min(start + atLeast, text.length)), last);
    const { children } = processor.parse(text.slice(start, end));
    if (end === text.length || !runsOn(children.at(-1))) return { start, end, blocks: children };
    if (end === last) last = text.length;
    atLeast = Math.max(2 * atLeast, end - start);
  }
}

/** Whether blocks may start at an offset that stood apart from what is before it: behind a blank line. */
export function isPieceStart(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  pieceStart.lastIndex = at;
  return isBehindBlankLine(text, at) && pieceStart.test(text);
}

function isBehindBlankLine(text: string, at: number): boolean {
  let before = beforeLineEnd(text, at);
  if (before === at) return false;
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before -= 1;
  return beforeLineEnd(text, before) < before;
}

/** Where the line end starts that ends at an offset; the offset where none does. */
function beforeLineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return text[at - 2] === '\r' ? at - 2 : at - 1;
  return text[at - 1] === '\r' ? at - 1 : at;
}

/** Whether a text opens front matter that it does not close: the parser then reads what follows in its own way. */
export function hasOpenFrontMatter(text: string): boolean {
  return /^---[ \t]*(?:[\r\n]|$)/u.test(text) && frontMatterEnd(text) === 0;
}

/** The offset behind the front matter; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  return frontMatter.exec(text)?.[0].length ?? 0;
}

function endOfPiece(text: string, from: number): number {
  blockStart.lastIndex = from;
  return blockStart.test(text) ? blockStart.lastIndex : text.length;
}

/** Whether a block at the end of a piece may go on behind blank lines. */
function runsOn(block: RootContent | undefined): boolean {
  return block?.type === 'code' || block?.type === 'html';
}

function shift(node: Nodes, by: number): void {
  if (!node.position) return;
  const { start, end } = node.position;
  node.position = {
    start: { ...start, offset: (start.offset ?? 0) + by },
    end: { ...end, offset: (end.offset ?? 0) + by },
  };
}

/**
 * Leaves out the passes over the finished tree. The one in GFM makes links of addresses that the tokenizer let
 * be, and drops the positions of the text around them; as text they keep their place.
 */
function keepPositions(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms;
}
