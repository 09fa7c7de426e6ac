import type { CalendarDay } from '../../agenda/entry.ts';
import { formFields } from '../plan/form-line.ts';
import { type Label, roleOf } from '../plan/label.ts';
import { isBareName, isLabelText } from '../plan/label-text.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import type { Piece } from './pieces.ts';
import { isTitle, standsOut } from './title.ts';

/** A line with more words is read as a sentence, also without a full stop. */
const mostWordsOfNote = 12;
/** No label, title or line to fill in is longer. */
const longestLabel = 200;

/** Reads the pieces of a plain text into a plan, the way the blocks of a Markdown plan are read. */
export function readPlan(pieces: readonly Piece[], plan: PlanWriter): void {
  const reader = new PieceReader(plan);
  let index = 0;
  const [first, second] = pieces;
  if (first && second && !first.isItem && isTitle(first.text.text)) {
    plan.openHeading(1, first.text);
    index = 1;
  }
  while (index < pieces.length) {
    const [piece, next] = [pieces[index], pieces[index + 1]];
    const leadIn = piece && reader.read(piece, next);
    index += 1;
    if (!leadIn) continue;
    const items = itemsFrom(pieces, index);
    plan.outline.within([leadIn], () => {
      for (const item of items) reader.read(item, undefined);
    });
    index += items.length;
  }
}

class PieceReader {
  readonly #plan: PlanWriter;
  /** The day that a line of this block starts with, which holds for the lines under it: "ma: wiskunde". */
  #lineDay: CalendarDay | undefined;

  constructor(plan: PlanWriter) {
    this.#plan = plan;
  }

  /** @returns the label that the piece is for the items under it alone. */
  read(piece: Piece, next: Piece | undefined): Label | undefined {
    if (piece.opensBlock) this.#lineDay = undefined;
    return piece.text.length <= longestLabel && isLabel(piece, next)
      ? this.#readLabel(piece, next)
      : this.#readEntry(piece, next);
  }

  #readLabel({ text, isUnderlined }: Piece, next: Piece | undefined): Label | undefined {
    this.#lineDay = undefined;
    const fields = formFields(text.text);
    if (fields) this.#plan.noteFields(fields);
    else if (isUnderlined) this.#plan.openHeading(2, text);
    else if (leadsIn(text.text, next) && !isBareName(text.text)) return this.#plan.label(text);
    else this.#plan.openLabel(text);
    return undefined;
  }

  #readEntry({ text, isItem }: Piece, next: Piece | undefined): Label | undefined {
    if (!isItem) this.#plan.noteOpening(text.text.slice(0, longestLabel));
    this.#plan.add(text, { isProse: !isItem && isSentence(text.text), day: this.#lineDay });
    this.#lineDay = this.#plan.entries.at(-1)?.day;
    return leadsIn(text.text, next) ? this.#plan.read(text) : undefined;
  }
}

/** The name of a subject without a colon is a task ("Lezen") among lines, a label above them. */
function isLabel(
  { text: { text }, isItem, isUnderlined, opensBlock }: Piece,
  next: Piece | undefined,
): boolean {
  const isAmongLines = !opensBlock && !next?.isItem && !text.endsWith(':');
  if (isAmongLines && roleOf(text) === 'subject') return false;
  if (isItem) return isBareName(text);
  return isUnderlined || formFields(text) !== undefined || isLabelText(text, { isBold: standsOut(text) });
}

function leadsIn(text: string, next: Piece | undefined): boolean {
  return next?.isItem === true && text.endsWith(':');
}

function itemsFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  const end = pieces.findIndex((piece, index) => index >= from && !piece.isItem);
  return pieces.slice(from, end < 0 ? pieces.length : end);
}

function isSentence(text: string): boolean {
  return /[.!?…]["'”’)]*$/u.test(text) || text.split(/\s+/u, mostWordsOfNote + 1).length > mostWordsOfNote;
}
