import type { Agenda, Entry, Finding, Span } from '@hwlint/core';
import type { Group } from './reading.ts';

const openingLength = 72;

/** Finds for each finding of an agenda what it stands under. Findings are asked for in source order. */
export class Grouper {
  readonly #agenda: Agenda;
  readonly #spans: readonly Span[];
  /** Rows of several classes stand together, so that a point must say of which class it is. */
  readonly #hasClasses: boolean;
  readonly #indexes = new Map<string, number>();
  readonly groups: Group[] = [];

  constructor(agenda: Agenda) {
    this.#agenda = agenda;
    this.#spans = agenda.entries.map(({ text }) => text.sourceSpan(0, text.length));
    this.#hasClasses = new Set(agenda.entries.map(({ className }) => className)).size > 1;
  }

  /** @returns index in {@link groups} */
  groupOf(finding: Finding): number {
    if (this.#isAboutPlan(finding)) return this.#index('plan', { kind: 'plan', opening: '' });
    const entry = finding.entryIndex ?? this.#entryAt(finding.place.start.offset);
    const found = entry === undefined ? undefined : this.#agenda.entries[entry];
    if (found) return this.#index(`entry ${entry}`, this.#ofEntry(found));
    return this.#index(`label ${finding.place.start.line}`, { kind: 'label', opening: '' });
  }

  #isAboutPlan({ scope, place: { start, end } }: Finding): boolean {
    if (scope !== 'plan') return false;
    return this.#agenda.plans.some(
      ({ anchor }) => anchor.start === start.offset && anchor.end === end.offset,
    );
  }

  #entryAt(offset: number): number | undefined {
    const index = this.#spans.findIndex(({ start, end }) => start <= offset && offset < end);
    return index < 0 ? undefined : index;
  }

  #index(key: string, group: Group): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.groups.push(group) - 1;
    this.#indexes.set(key, index);
    return index;
  }

  #ofEntry({ kind, text, day, due, subject, className, context }: Entry): Group {
    const heading = context.findLast((label) => label.text !== subject)?.text;
    const date = day ?? (heading === undefined ? due : undefined);
    return {
      kind,
      ...(date !== undefined && { day: date }),
      ...(heading !== undefined && { heading }),
      ...(this.#hasClasses && className !== undefined && { className }),
      ...(subject !== undefined && { subject }),
      opening: opening(text.text),
    };
  }
}

/** The first words of a text, on one line. */
function opening(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= openingLength) return line;
  return `${line.slice(0, line.lastIndexOf(' ', openingLength) + 1 || openingLength).trimEnd()}…`;
}
