import type { RootContent } from 'mdast';
import { frontMatterEnd, isPieceStart, type MarkdownPiece, parsePiece } from './parse.ts';

/** A piece of a text with its syntax tree. The same object as before while its text is the same. */
export interface CutPiece {
  readonly text: string;
  readonly blocks: readonly RootContent[];
}

/**
 * Cuts a text without definitions into pieces, and parses only those that are in none of `before`'s. What stands
 * before and behind a change keeps its pieces.
 * @throws RangeError when the text is nested too deeply for the call stack.
 */
export function cutPieces<Piece extends CutPiece>(
  text: string,
  before: readonly Piece[],
  leastPiece: number,
): (Piece | CutPiece)[] {
  const first = keptAtStart(text, before);
  const [behind, from] = keptAtEnd(text, before.slice(first.count), first.end);
  const pieces: (Piece | CutPiece)[] = before.slice(0, first.count);
  let at = first.end;
  let suffixStart = from;
  while (at < suffixStart) {
    const piece = parsePiece(text, at, leastPiece, suffixStart);
    pieces.push(cut(text, piece));
    at = piece.end;
    while (suffixStart < at) suffixStart += behind.shift()?.text.length ?? text.length;
  }
  pieces.push(...behind);
  return joinTables(pieces);
}

function keptAtStart(text: string, before: readonly CutPiece[]): { count: number; end: number } {
  const headEnd = frontMatterEnd(text);
  let end = 0;
  let count = 0;
  for (const piece of before) {
    const next = end + piece.text.length;
    if (!text.startsWith(piece.text, end) || !isPieceStart(text, next)) break;
    if (count === 0 && next < headEnd) break;
    end = next;
    count += 1;
  }
  // A last piece that was open to the end of the text is open still.
  const last = before[count - 1];
  if (last && end < text.length && runsOn(last)) return { count: count - 1, end: end - last.text.length };
  return { count, end };
}

/** The pieces at the end that are as they were, and where the first of them starts. */
function keptAtEnd<Piece extends CutPiece>(
  text: string,
  before: readonly Piece[],
  from: number,
): [Piece[], number] {
  const headEnd = frontMatterEnd(text);
  const kept: Piece[] = [];
  let start = text.length;
  for (const piece of before.toReversed()) {
    const next = start - piece.text.length;
    if (
      next === 0 ||
      next < Math.max(from, headEnd) ||
      !text.startsWith(piece.text, next) ||
      !isPieceStart(text, next)
    )
      break;
    kept.push(piece);
    start = next;
  }
  return [kept.reverse(), start];
}

function runsOn({ blocks }: CutPiece): boolean {
  const type = blocks.at(-1)?.type;
  return type === 'code' || type === 'html';
}

function cut(text: string, { start, end, blocks }: MarkdownPiece): CutPiece {
  return { text: text.slice(start, end), blocks };
}

/** A paragraph leads a table behind it in: they are read together. */
function joinTables<Piece extends CutPiece>(pieces: readonly (Piece | CutPiece)[]): (Piece | CutPiece)[] {
  const joined: (Piece | CutPiece)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.blocks.at(-1)?.type === 'paragraph' && piece.blocks[0]?.type === 'table') {
      const text = last.text + piece.text;
      joined[joined.length - 1] = cut(text, parsePiece(text, 0, text.length));
    } else {
      joined.push(piece);
    }
  }
  return joined;
}
