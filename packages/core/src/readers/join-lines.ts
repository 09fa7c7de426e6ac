import { MappedText } from '../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../agenda/mapped-text-builder.ts';

/** Pieces that stand apart in the source as one text, each on a line of its own. */
export function joinLines(pieces: readonly MappedText[]): MappedText {
  const [first, ...more] = pieces;
  if (!first) return new MappedText('', []);
  if (more.length === 0) return first;
  const text = new MappedTextBuilder().append(first);
  let end = endOf(first);
  for (const piece of more) {
    text.addGlue('\n', end).append(piece);
    end = endOf(piece);
  }
  return text.build();
}

function endOf(piece: MappedText): number {
  return piece.sourceSpan(piece.length, piece.length).end;
}
