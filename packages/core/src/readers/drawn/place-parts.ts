import type { LogicalLocation } from '../../agenda/logical-location.ts';
import type { Block, InlineText, Paragraph } from '../blocks/block.ts';
import { isMarked } from '../blocks/label-lines.ts';
import { softBroken } from '../blocks/soft-breaks.ts';
import { joinLines } from '../join-lines.ts';
import type { DocumentParagraph, DocumentPart, DocumentTable } from './document-parts.ts';
import type { DrawnText } from './drawn-text.ts';
import { nestList } from './nest-list.ts';
import { placeTable } from './place-table.ts';

/** Draws the words of a document out in reading order, and makes blocks of its parts. */
export class PartPlacer {
  readonly drawn: DrawnText;
  #paragraphs = 0;
  #tables = 0;

  constructor(drawn: DrawnText) {
    this.drawn = drawn;
  }

  /** @param inside where the parts stand when they stand in a cell */
  blocks(parts: readonly DocumentPart[], inside?: LogicalLocation): readonly Block[] {
    const blocks: Block[] = [];
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] as DocumentPart;
      if (part.type === 'table') blocks.push(...this.table(part));
      else if (part.type === 'note') blocks.push({ type: 'note', blocks: this.blocks(part.parts, inside) });
      else {
        const run = runFrom(parts, index);
        blocks.push(...this.#paragraphRun(run, inside));
        index += run.length - 1;
      }
    }
    return blocks;
  }

  table(table: DocumentTable): readonly Block[] {
    this.#tables += 1;
    return placeTable(this, table, this.#tables);
  }

  #paragraphRun(run: readonly DocumentParagraph[], inside: LogicalLocation | undefined): readonly Block[] {
    const texts = run.map((part) => this.#draw(part, inside));
    const [first] = run;
    const [inline] = texts;
    if (!first || !inline) return [];
    if (first.heading !== undefined) return [{ type: 'heading', depth: first.heading, text: inline.text }];
    if (first.listLevel !== undefined) {
      return [
        nestList(
          run.map((part, at) => ({
            level: part.listLevel ?? 0,
            block: paragraph(part, texts[at] ?? inline),
          })),
        ),
      ];
    }
    if (run.length > 1) {
      const text = joinLines(texts.map((line) => line.text));
      return [paragraph({ ...first, isBold: false, boldLead: '' }, { text, softBreaks: [] })];
    }
    return [paragraph(first, inline)];
  }

  #draw({ text, listLevel }: DocumentParagraph, inside: LogicalLocation | undefined): InlineText {
    if (!inside) this.#paragraphs += 1;
    const drawn = this.drawn.add(text, inside ?? { kind: 'paragraph', paragraph: this.#paragraphs });
    return softBroken(drawn.trim(), listLevel !== undefined);
  }
}

/**
 * The paragraphs from `from` on that are one block: the items of a list, or lines that name days or subjects or start
 * with a bullet ("Wiskunde: blad 4"), which a text would have in one paragraph.
 */
function runFrom(parts: readonly DocumentPart[], from: number): readonly DocumentParagraph[] {
  const first = parts[from] as DocumentParagraph;
  const belongs = first.listLevel !== undefined ? isListItem : isPlainLine;
  const run = [first];
  if (first.heading !== undefined || !belongs(first)) return run;
  for (const part of parts.slice(from + 1)) {
    if (part.type !== 'paragraph' || !belongs(part)) break;
    run.push(part);
  }
  return run;
}

function isListItem({ heading, listLevel }: DocumentParagraph): boolean {
  return heading === undefined && listLevel !== undefined;
}

function isPlainLine({ heading, listLevel, isBold, text }: DocumentParagraph): boolean {
  return heading === undefined && listLevel === undefined && !isBold && isMarked(text);
}

function paragraph({ isBold, boldLead }: DocumentParagraph, inline: InlineText): Paragraph {
  return { type: 'paragraph', inline, isBold, boldLead };
}
