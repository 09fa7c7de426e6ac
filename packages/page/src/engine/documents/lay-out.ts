import { type Agenda, type Directive, type MappedText, type Plan, SourceText, type Span } from '@hwlint/core';
import type { DrawnDocument } from './drawn-document.ts';
import { keyOf, LaidText } from './laid-text.ts';

/**
 * The words of a page or an export, line by line: its source is written for a program, so that a person would not find
 * the words in it. Labels stand above what they are about, with a blank line before them, and comments for hwlint where
 * they hold.
 */
export function laidOut(agenda: Agenda): DrawnDocument {
  const laid = new LaidText();
  const comments = new Comments(agenda, laid);
  for (const line of agenda.format === 'html' ? inFileOrder(agenda) : recordByRecord(agenda)) {
    comments.addBefore(line.text);
    if (line.isHead) laid.addHead(line.text);
    else laid.add(line.text, line.isApart);
  }
  comments.addRest();
  return {
    agenda: {
      ...agenda,
      source: new SourceText(laid.text, { isExact: false }),
      plans: agenda.plans.map((plan) => laidPlan(plan, laid)),
      entries: agenda.entries.map(({ same: _, ...entry }) => ({
        ...entry,
        text: laid.of(entry.text),
        context: entry.context.map((label) => laid.of(label)),
      })),
      directives: agenda.directives.map((directive) => comments.laid(directive)),
      escape: (words) => words,
      behindMarkup: (at) => at,
    },
    locate: (offset) => {
      const at = laid.sourceOf(offset);
      return at === undefined ? undefined : agenda.locate?.(at);
    },
  };
}

interface Line {
  readonly text: MappedText;
  readonly isHead: boolean;
  /** What stands above it says nothing of it. */
  readonly isApart?: boolean;
}

/** All that was read, as it follows in the file; of two that begin together the longer first. */
function inFileOrder({ plans, entries }: Agenda): readonly Line[] {
  const heads = [...plans.flatMap(({ labels }) => labels), ...entries.flatMap(({ context }) => context)];
  const byKey = new Map(heads.map((text) => [keyOf(text), text]));
  const lines = [
    ...[...byKey.values()].map((text) => ({ text, isHead: true, ...spanOf(text) })),
    ...entries.map(({ text }) => ({ text, isHead: false, ...spanOf(text) })),
  ];
  return lines.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The labels of a record stand anywhere in it: they go before its text, unless they stand above it already. */
function recordByRecord({ plans, entries }: Agenda): readonly Line[] {
  const seen = new Set<number>();
  const inOrder = entries.toSorted((a, b) => spanOf(a.text).start - spanOf(b.text).start);
  const ofEntries = new Set(entries.flatMap(({ context }) => context.map(keyOf)));
  let above: readonly string[] = [];
  return inOrder.flatMap(({ plan, context, text }) => {
    const isNew = !seen.has(plan);
    seen.add(plan);
    const labels = isNew ? (plans[plan]?.labels ?? []) : [];
    const others = labels.filter((label) => !ofEntries.has(keyOf(label)));
    const keys = context.map(keyOf);
    const isSame = keys.join('\n') === above.join('\n');
    const isApart = isNew || (keys.length === 0 && above.length > 0);
    above = keys;
    const heads = [...others, ...(isSame ? [] : context)].map((label) => ({ text: label, isHead: true }));
    return [...heads, { text, isHead: false, isApart: isApart && heads.length === 0 }];
  });
}

function laidPlan({ labels, dayLabels, anchor, anchorText, ...plan }: Plan, laid: LaidText): Plan {
  const title = anchorText ?? labels.find((label) => isEqual(spanOf(label), anchor));
  const laidTitle = title && laid.of(title);
  return {
    ...plan,
    labels: labels.map((label) => laid.of(label)),
    dayLabels: new Set([...dayLabels].map((label) => laid.of(label))),
    anchor: laidTitle ? spanOf(laidTitle) : { start: 0, end: 0 },
    ...(laidTitle && { anchorText: laidTitle }),
  };
}

/** Writes the comments for hwlint between the texts. */
class Comments {
  readonly #agenda: Agenda;
  readonly #laid: LaidText;
  readonly #left: Directive[];
  readonly #spans = new Map<Directive, Span>();
  #lineBefore = 0;

  constructor(agenda: Agenda, laid: LaidText) {
    this.#agenda = agenda;
    this.#laid = laid;
    this.#left = agenda.directives.toSorted((a, b) => a.span.start - b.span.start);
  }

  /** Those that stand before a text in the file. */
  addBefore(text: MappedText): void {
    const { start, end } = spanOf(text);
    for (let next = this.#left[0]; next && next.span.start < start; next = this.#left[0]) this.#add(next);
    this.#lineBefore = this.#lineOf(end);
  }

  addRest(): void {
    for (let next = this.#left[0]; next; next = this.#left[0]) this.#add(next);
  }

  laid(directive: Directive): Directive {
    const span = this.#spans.get(directive) ?? { start: 0, end: 0 };
    return { ...directive, span, rules: directive.rules.map((rule) => ({ ...rule, span })) };
  }

  #add(directive: Directive): void {
    this.#left.shift();
    const { action, span } = directive;
    const words = this.#agenda.source.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const isOfLine = action === 'disable-line';
    const isBehind = isOfLine && this.#lineOf(span.start) === this.#lineBefore;
    this.#spans.set(
      directive,
      this.#laid.addComment(words, isBehind ? 'behind' : isOfLine ? 'before' : 'apart'),
    );
  }

  #lineOf(offset: number): number {
    return this.#agenda.source.position(offset).line;
  }
}

function spanOf(text: MappedText): Span {
  return text.sourceSpan(0, text.length);
}

function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
