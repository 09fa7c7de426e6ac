import type { Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(keepPositions)
  .freeze();

/** Few plans are larger than a piece; parsing one takes half a second at most, whatever is in it. */
const pieceSize = 8_000;
/** A blank line and the start of a block that is no part of what stood before: no list, quote or indent. */
const blockStart = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)(?=\p{L}|#{1,6}[ \t]|\*\*\S)/gu;
/** Link and footnote definitions hold for the whole text. */
const definition = /^ {0,3}\[[^\]\r\n]+\]:/mu;

/**
 * The syntax tree of a Markdown text: CommonMark, GFM and YAML front matter. Every node has its offsets. The
 * parser's time grows with the square of the number of lists, so a text much larger than a week plan is parsed
 * in pieces of at least `size` characters (front matter must fit in the first); lines and columns then count from
 * the start of a piece.
 * @throws RangeError when the text is nested too deeply for the call stack.
 */
export function parseMarkdown(text: string, size = pieceSize): Root {
  const children: RootContent[] = [];
  const isWhole = definition.test(text);
  let start = 0;
  let atLeast = size;
  while (start < text.length) {
    const end = isWhole ? text.length : endOfPiece(text, start + atLeast);
    const piece = processor.parse(text.slice(start, end));
    atLeast = runsOn(piece.children.at(-1)) && end < text.length ? 2 * atLeast : size;
    if (atLeast > size) continue;
    if (start > 0) visit(piece, (node) => shift(node, start));
    children.push(...piece.children);
    start = end;
  }
  return { type: 'root', children };
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
