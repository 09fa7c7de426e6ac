import type { AgendaMeta, Plan } from '../../agenda/agenda.ts';
import type { CalendarDay, Entry, EntryKind } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { asksForWork } from '../../language/nl/asks-work.ts';
import { entryKind } from '../../language/nl/entry-kind.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { tellingPart } from '../telling-part.ts';
import { readLead } from './entry-lead.ts';
import { hasWords } from './has-words.ts';
import { type Label, readLabel } from './label.ts';
import { emptyOutline, Outline, type OutlineState } from './outline.ts';
import { factsOf, PlanFacts, type PlanFactsState } from './plan-facts.ts';

/** What the reader of a block knows of an entry beside its text and its place. */
export interface EntryFacts {
  readonly kind?: EntryKind | undefined;
  /** Running text, which is homework only where it asks for it or stands where homework is announced. */
  readonly isProse?: boolean;
  /** The first words, when they are in bold. */
  readonly bold?: string;
  readonly subject?: string | undefined;
  readonly day?: CalendarDay | undefined;
  readonly due?: CalendarDay | undefined;
  /** Labels beside it, innermost last. */
  readonly beside?: readonly MappedText[];
}

/** So many paragraphs at most come before the first task and may tell of the plan. */
const mostOpenings = 4;
/** A longer first paragraph is a letter rather than a line under the title. */
const mostWordsOfOpening = 24;

/** Where a writer stands between two blocks. */
export interface PlanState {
  readonly outline: OutlineState;
  readonly facts: PlanFactsState;
  /** Whether a label has been opened. */
  readonly isUnderWay: boolean;
  /** How many entries there are, as far as {@link mostOpenings} of them matter. */
  readonly entries: number;
  readonly hasTasks: boolean;
}

/** Where a writer stands before anything below the front matter is read. */
export function planStart(frontMatter: FrontMatter, referenceDay: CalendarDay | undefined): PlanState {
  const facts = factsOf(frontMatter, referenceDay);
  return { outline: emptyOutline, facts, isUnderWay: false, entries: 0, hasTasks: false };
}

/** Collects the entries and labels of one plan, or of some blocks of it, while its blocks are read from top to bottom. */
export class PlanWriter {
  readonly outline: Outline;
  readonly labels: MappedText[] = [];
  readonly dayLabels = new Set<MappedText>();
  readonly entries: Entry[] = [];
  readonly #facts: PlanFacts;
  readonly #entriesBefore: number;
  #isUnderWay: boolean;
  #hasTasks: boolean;

  /** Goes on from `start`. */
  constructor(start: PlanState) {
    this.outline = new Outline(start.outline);
    this.#facts = new PlanFacts(start.facts);
    this.#entriesBefore = start.entries;
    this.#isUnderWay = start.isUnderWay;
    this.#hasTasks = start.hasTasks;
  }

  /** Where the next writer can go on. */
  get state(): PlanState {
    return {
      outline: this.outline.state,
      facts: this.#facts.state,
      isUnderWay: this.#isUnderWay,
      entries: Math.min(this.#count, mostOpenings),
      hasTasks: this.#hasTasks,
    };
  }

  get meta(): AgendaMeta {
    return this.#facts.meta;
  }

  openHeading(depth: number, text: MappedText): void {
    this.outline.openHeading(depth, this.#open(text));
  }

  /** Opens a text that acts as a heading. */
  openLabel(text: MappedText): void {
    this.outline.openSoft(this.#open(text));
  }

  /** Reads a label and keeps it with the labels of the plan. */
  label(text: MappedText): Label {
    this.keepLabel(text);
    this.#facts.noteWeek(text.text);
    const label = this.read(text);
    this.#facts.noteDate(text.text, label.day);
    return label;
  }

  /** Keeps a text with the labels of the plan. */
  keepLabel(text: MappedText): void {
    this.labels.push(text);
  }

  /** Keeps a text from a place where days stand with the labels, and tells its day. */
  keepDay(text: MappedText): CalendarDay | undefined {
    this.keepLabel(text);
    this.dayLabels.add(text);
    const day = this.dayOf(text.text);
    this.#facts.noteDay(text.text, day);
    return day;
  }

  dayOf(text: string): CalendarDay | undefined {
    return this.#facts.dayOf(text);
  }

  /** The day by which `text` asks to be ready, counted from `day`. */
  dueOf(text: string, day: CalendarDay | undefined): CalendarDay | undefined {
    return this.#facts.dueOf(text, day);
  }

  /** Reads a text as a label that is an entry already, so that it is kept once. */
  read(text: MappedText): Label {
    const { calendar, given } = this.#facts;
    return readLabel(text, { ...calendar, day: this.outline.scope.day, given });
  }

  /** The name of what holds the plan, a sheet of a workbook, tells of it what its title does. It is no label. */
  noteName(name: string): void {
    this.#facts.noteTitle(name);
    this.#facts.noteWeek(name);
  }

  /** A line to fill in under the title tells of the plan: "Naam: …… Klas: 4A Week: 23 tot 27 januari". */
  noteFields(fields: ReadonlyMap<string, string>): void {
    this.#facts.noteFields(fields);
  }

  /** Short prose before the first task may tell of the plan what the title does not. */
  noteOpening(text: string): void {
    const isOpening = this.#count < mostOpenings && !this.#hasTasks;
    if (isOpening && text.split(/\s+/u).length <= mostWordsOfOpening) this.#facts.noteOpening(text);
  }

  /** Adds a paragraph or a line of one. The day that it may start with ends the day that was open. */
  addParagraph(text: MappedText, facts: EntryFacts = {}): void {
    const { namesDay } = readLead(tellingPart(text.text), facts.bold ?? '', this.#facts.calendar);
    if (namesDay) this.outline.closeDay();
    this.add(text, facts);
  }

  /** Adds an entry, unless it says nothing: blanks to fill in, or the name of a day or subject alone. */
  add(text: MappedText, facts: EntryFacts = {}): void {
    if (!hasWords(text.text)) return;
    const words = tellingPart(text.text);
    const lead = readLead(words, facts.bold ?? '', this.#facts.calendar);
    if (!hasWords(lead.rest)) {
      this.keepLabel(text);
      return;
    }
    const scope = this.outline.scope;
    const context = [...scope.context, ...(facts.beside ?? [])];
    const subject = facts.subject ?? lead.subject ?? scope.subject;
    const { given } = this.#facts;
    const day = lead.day ?? facts.day ?? scope.day;
    const due = facts.due ?? this.dueOf(words, day) ?? scope.due;
    const kind = facts.kind ?? this.#kindOf(words, context, facts.isProse ?? false);
    if (kind !== 'message') this.#hasTasks = true;
    this.entries.push({
      kind,
      text,
      plan: 0,
      context,
      ...(subject !== undefined && { subject }),
      ...(given !== undefined && { given }),
      ...(due !== undefined && { due }),
      ...(day !== undefined && { day }),
    });
  }

  /** The plan and its entries, when all of it has been read. */
  finish(): { readonly plan: Plan; readonly entries: readonly Entry[] } {
    const { meta, labels, dayLabels, entries } = this;
    const plan = planOf(meta, labels, dayLabels, entries);
    return { plan, entries: entries.map((entry) => ofClass(entry, meta)) };
  }

  get #count(): number {
    return this.#entriesBefore + this.entries.length;
  }

  /** The first label, before any entry, is the title: it tells of the plan. */
  #open(text: MappedText): Label {
    const isTitle = !this.#isUnderWay && this.#count === 0;
    this.#isUnderWay = true;
    if (isTitle) this.#facts.noteTitle(text.text);
    const label = this.label(text);
    if (isTitle) this.outline.markTitle(label);
    return label;
  }

  #kindOf(text: string, context: readonly MappedText[], isProse: boolean): EntryKind {
    const labels = context.map((label) => label.text);
    const kind = entryKind(text, labels);
    const isTold = isProse && kind === 'task' && !this.outline.announcesWork && !asksForWork(text);
    return isTold ? 'message' : kind;
  }
}

/** A whole plan, shown at its first label, or else at its first entry. */
export function planOf(
  meta: AgendaMeta,
  labels: readonly MappedText[],
  dayLabels: ReadonlySet<MappedText>,
  entries: readonly Entry[],
): Plan {
  const first = labels[0] ?? entries[0]?.text;
  const anchor = first?.sourceSpan(0, first.length) ?? { start: 0, end: 0 };
  return { meta, labels, dayLabels, anchor };
}

/** An entry with what its plan tells of its class. */
export function ofClass(entry: Entry, { className, grade }: AgendaMeta): Entry {
  return { ...entry, ...(className !== undefined && { className }), ...(grade !== undefined && { grade }) };
}
