import type { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';

/** The cells of a row as one text, with " | " between them. */
export function joinCells(cells: readonly MappedText[]): MappedText {
  const builder = new MappedTextBuilder();
  let end: number | undefined;
  for (const cell of cells) {
    if (end !== undefined) builder.addGlue(' | ', end);
    builder.append(cell);
    end = cell.sourceSpan(0, cell.length).end;
  }
  return builder.build();
}
