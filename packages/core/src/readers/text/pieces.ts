import type { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { isWrappedLine } from '../plan/wrapped-line.ts';
import { type Line, readLines } from './lines.ts';

/** One or more lines that say one thing. */
export interface Piece {
  readonly text: MappedText;
  readonly isItem: boolean;
  readonly opensBlock: boolean;
  readonly isUnderlined: boolean;
}

/** The pieces of a plain text: its lines, those that the edge of the page broke put together again. */
export function readPieces(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let lines: Line[] = [];
  const finish = () => {
    const [first] = lines;
    if (first) pieces.push(join(source, first, lines));
    lines = [];
  };
  for (const line of readLines(source)) {
    if (!continues(source, lines, line)) finish();
    lines.push(line);
  }
  finish();
  return pieces;
}

/** Whether `line` goes on with what the lines of a piece say. */
function continues(source: string, lines: readonly Line[], line: Line): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || line.isItem || line.opensBlock || last.isUnderlined) return false;
  return (first.isItem && line.indent > first.indent) || isWrapped(source, first, last, line);
}

/** Whether the edge of the page came between two lines of a piece. */
function isWrapped(source: string, first: Line, last: Line, line: Line): boolean {
  const words = ({ start, end }: Line) => source.slice(start, end);
  return isWrappedLine(words(line), words(last), { words: words(first), isItem: first.isItem });
}

function join(source: string, first: Line, lines: readonly Line[]): Piece {
  const text = new MappedTextBuilder();
  let last: Line | undefined;
  for (const line of lines) {
    if (last) text.add(isWrapped(source, first, last, line) ? ' ' : '\n', last.end, line.start);
    text.add(source.slice(line.start, line.end), line.start);
    last = line;
  }
  const { isItem, opensBlock } = first;
  return { text: text.build(), isItem, opensBlock, isUnderlined: last?.isUnderlined ?? false };
}
