import {
  type Agenda,
  type Directive,
  type Entry,
  MappedText,
  type Plan,
  type Segment,
  SourceText,
  type Span,
} from '@hwlint/core';
import type { DrawnDocument } from './drawn-document.ts';
import { LineMoves } from './line-moves.ts';

/**
 * A document whose text was changed on the page. Each line stays what it was in the document, under the day and in the
 * plan where it stood; a new line is a task beside the one above it. A text that is changed back is the document again.
 */
export function editedDocument(document: DrawnDocument, text: string): DrawnDocument {
  const { agenda } = document;
  if (text === agenda.source.text) return document;
  const moves = new LineMoves(agenda.source.text, text);
  const mover = new Mover(moves, text);
  const plans = agenda.plans.length > 0 ? agenda.plans.map((plan) => movedPlan(plan, mover)) : [onePlan];
  return {
    agenda: {
      ...agenda,
      source: new SourceText(text, { isExact: false }),
      plans,
      entries: withNewLines(movedEntries(agenda, mover), moves, text),
      directives: agenda.directives.flatMap((directive) => movedComment(directive, agenda, mover) ?? []),
    },
    locate: (offset) => {
      const before = moves.toBefore(offset);
      return before === undefined ? undefined : document.locate(before);
    },
  };
}

/** Of a document in which nothing was read. */
const onePlan: Plan = { meta: {}, labels: [], dayLabels: new Set(), anchor: { start: 0, end: 0 } };

/** Moves texts; the same one always to the same one. */
class Mover {
  readonly #moves: LineMoves;
  readonly #text: string;
  readonly #moved = new Map<MappedText, MappedText | undefined>();

  constructor(moves: LineMoves, text: string) {
    this.#moves = moves;
    this.#text = text;
  }

  /** Undefined for a text that is gone. */
  move(text: MappedText): MappedText | undefined {
    if (!this.#moved.has(text)) this.#moved.set(text, this.#move(text));
    return this.#moved.get(text);
  }

  textAt({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  /** Where a range is; at the beginning, when it is gone. */
  span(span: Span): Span {
    const pieces = this.#moves.pieces(span);
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
  }

  #move(text: MappedText): MappedText | undefined {
    const shift = this.#moves.shiftOf(text.sourceSpan(0, text.length));
    if (shift !== undefined) return text.shifted(shift);
    const segments: Segment[] = [];
    let moved = '';
    const add = (words: string, sourceStart: number, sourceEnd: number) => {
      segments.push({ start: moved.length, end: moved.length + words.length, sourceStart, sourceEnd });
      moved += words;
    };
    for (const { start, end, sourceStart, sourceEnd } of text.segments) {
      const by = this.#moves.shiftOf({ start: sourceStart, end: sourceEnd });
      const behind = segments.at(-1)?.sourceEnd;
      if (sourceStart === sourceEnd) {
        if (behind !== undefined) add(text.text.slice(start, end), behind, behind);
      } else if (by !== undefined) add(text.text.slice(start, end), sourceStart + by, sourceEnd + by);
      else {
        for (const [index, piece] of this.#moves.pieces({ start: sourceStart, end: sourceEnd }).entries()) {
          if (index > 0) add('\n', piece.start - 1, piece.start);
          add(this.#text.slice(piece.start, piece.end), piece.start, piece.end);
        }
      }
    }
    const kept = new MappedText(moved, segments).trim();
    return kept.length > 0 ? kept : undefined;
  }
}

function movedPlan({ labels, dayLabels, anchor, anchorText, ...plan }: Plan, mover: Mover): Plan {
  const movedAnchor = anchorText && mover.move(anchorText);
  return {
    ...plan,
    labels: labels.flatMap((label) => mover.move(label) ?? []),
    dayLabels: new Set([...dayLabels].flatMap((label) => mover.move(label) ?? [])),
    anchor: movedAnchor ? movedAnchor.sourceSpan(0, movedAnchor.length) : mover.span(anchor),
    ...(movedAnchor && { anchorText: movedAnchor }),
  };
}

/** A comment that was changed is none any more. */
function movedComment(directive: Directive, { source }: Agenda, mover: Mover): Directive | undefined {
  const { start, end } = directive.span;
  const span = mover.span(directive.span);
  if (mover.textAt(span) !== source.text.slice(start, end)) return undefined;
  const rules = directive.rules.map((rule) => ({ ...rule, span: mover.span(rule.span) }));
  return { ...directive, span, rules };
}

function movedEntries({ entries }: Agenda, mover: Mover): Entry[] {
  return entries.flatMap(({ same: _, ...entry }) => {
    const text = mover.move(entry.text);
    return text
      ? [{ ...entry, text, context: entry.context.flatMap((label) => mover.move(label) ?? []) }]
      : [];
  });
}

/** New lines are entries behind the one that stands above them. */
function withNewLines(entries: readonly Entry[], { newLines }: LineMoves, text: string): readonly Entry[] {
  if (newLines.length === 0) return entries;
  const inOrder = entries
    .map((entry, index) => ({ index, start: entry.text.sourceSpan(0, 0).start }))
    .sort((a, b) => a.start - b.start);
  const added = new Map<number, Entry[]>();
  let next = 0;
  for (const { start, end } of newLines) {
    while ((inOrder[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const above = inOrder[next - 1]?.index ?? -1;
    const entry = beside(entries[above], MappedText.verbatim(text, start, end).trim());
    const others = added.get(above);
    if (others) others.push(entry);
    else added.set(above, [entry]);
  }
  return [
    ...(added.get(-1) ?? []),
    ...entries.flatMap((entry, index) => [entry, ...(added.get(index) ?? [])]),
  ];
}

function beside(above: Entry | undefined, text: MappedText): Entry {
  if (!above) return { kind: 'task', text, plan: 0, context: [] };
  const { id: _, ...entry } = above;
  return { ...entry, kind: 'task', text };
}
