import { type Agenda, type Day, daysOf, type Span } from '@hwlint/core';
import { shorten } from '../texts/shorten.ts';

/** What stands in a document, in source order: days with their entries, and entries under no day. */
export interface OutlineItem {
  readonly name: string;
  /** All that belongs to it. */
  readonly span: Span;
  /** The words that name it. */
  readonly selection: Span;
  readonly day?: Day;
  readonly children: readonly OutlineItem[];
}

const longest = 80;

/** The days and entries of an agenda. */
export function outlineOf(agenda: Agenda): readonly OutlineItem[] {
  const entries = agenda.entries.map(({ text, subject }): OutlineItem => {
    const span = text.sourceSpan(0, text.length);
    const words = text.text.replaceAll(/\s+/gu, ' ').trim();
    const name = words.length > longest ? `${shorten(words, longest)}…` : words;
    const isNamed = subject !== undefined && !words.toLowerCase().startsWith(subject.toLowerCase());
    return { name: isNamed ? `${subject}: ${name}` : name, span, selection: span, children: [] };
  });
  const underDay = new Set<number>();
  const days = daysOf(agenda).map((day): OutlineItem => {
    const children = day.entries.flatMap((index) => {
      underDay.add(index);
      return entries[index] ?? [];
    });
    return {
      name: day.name,
      span: around([{ span: day.anchor }, ...children]),
      selection: day.anchor,
      day,
      children,
    };
  });
  const others = entries.filter((_, index) => !underDay.has(index));
  return [...days, ...others].sort((a, b) => a.span.start - b.span.start);
}

function around(items: readonly { readonly span: Span }[]): Span {
  return {
    start: Math.min(...items.map(({ span }) => span.start)),
    end: Math.max(...items.map(({ span }) => span.end)),
  };
}
