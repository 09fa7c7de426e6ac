import type { AgendaMeta, Plan } from '../agenda/agenda.ts';
import { mondayOf } from '../agenda/calendar-day.ts';
import type { CalendarDay, Grade } from '../agenda/entry.ts';
import type { MappedText } from '../agenda/mapped-text.ts';
import { withKnown } from './with-known.ts';

/** What tells which plan a row of a table or an event of a calendar belongs to. */
export interface PlanRow {
  readonly className?: string | undefined;
  /** Stands for the class where its name is not known: a code that nobody is shown. */
  readonly group?: string | undefined;
  readonly grade?: Grade | undefined;
  /** As written: "48", "week 48". */
  readonly week?: string | undefined;
  /** The day under which it stands; tells the week where the row does not. */
  readonly day?: CalendarDay | undefined;
  readonly school?: string | undefined;
  readonly labels: readonly MappedText[];
  /** The one of the labels that stands where days stand. */
  readonly dayLabel?: MappedText | undefined;
  /** What the row says; a plan is shown at the first piece of it that stands in one place. */
  readonly text: MappedText;
}

/** The plan that a row was put into. */
export interface Placed {
  readonly plan: number;
  /** The row's labels, each where its plan says it first. */
  readonly labels: readonly MappedText[];
}

/** A plan that several rows share, with its labels by spelling. */
interface Shared {
  readonly index: number;
  readonly spellings: Map<string, MappedText>;
  readonly labels: MappedText[];
  readonly dayLabels: Set<MappedText>;
}

const weekWord = /^(?:week|wk\.?|w)\s*(?:nr\.?\s*)?(?=\d)/u;

/**
 * Puts rows together into plans: the rows that share class and week. A row that does not tell both is a
 * plan of its own. A plan is shown at its first row, and has each spelling of a label once.
 */
export class PlanGroups {
  readonly #plans: Plan[] = [];
  readonly #shared = new Map<string, Shared>();
  readonly #mondays = new Map<CalendarDay, CalendarDay>();

  add(row: PlanRow): Placed {
    const key = this.#keyOf(row);
    if (key === undefined) {
      const days = new Set(row.dayLabel ? [row.dayLabel] : []);
      return { plan: this.#open(row, row.labels, days, undefined), labels: row.labels };
    }
    const shared = this.#shared.get(key) ?? this.#share(row, key);
    const labels = row.labels.map((label) => labelOf(shared, label, label === row.dayLabel));
    return { plan: shared.index, labels };
  }

  build(): readonly Plan[] {
    return this.#plans;
  }

  #share(row: PlanRow, key: string): Shared {
    const labels: MappedText[] = [];
    const dayLabels = new Set<MappedText>();
    const index = this.#open(row, labels, dayLabels, key);
    const shared = { index, labels, dayLabels, spellings: new Map() };
    this.#shared.set(key, shared);
    return shared;
  }

  #keyOf({ className, group, school, week, day }: PlanRow): string | undefined {
    const ofClass = className?.toLowerCase() ?? (group === undefined ? undefined : `\0${group}`);
    if (ofClass === undefined) return undefined;
    const ofWeek = week?.toLowerCase().replace(weekWord, '') ?? (day && this.#mondayOf(day));
    if (ofWeek === undefined) return undefined;
    const key = `${ofClass}\n${ofWeek}`;
    return school === undefined ? key : `${key}\n${school.toLowerCase()}`;
  }

  #mondayOf(day: CalendarDay): CalendarDay {
    const monday = this.#mondays.get(day) ?? mondayOf(day);
    this.#mondays.set(day, monday);
    return monday;
  }

  #open(
    { className, grade, school, week, text }: PlanRow,
    labels: readonly MappedText[],
    dayLabels: ReadonlySet<MappedText>,
    key: string | undefined,
  ): number {
    const meta = withKnown<AgendaMeta>({}, { className, grade, school, week });
    const anchorText = firstPiece(text);
    const anchor = anchorText.sourceSpan(0, anchorText.length);
    const plan: Plan = { meta, labels, dayLabels, anchor, anchorText };
    return this.#plans.push(key === undefined ? plan : { ...plan, key }) - 1;
  }
}

/** A text up to where it is joined with one that stands elsewhere: what lies between them is no part of it. */
function firstPiece(text: MappedText): MappedText {
  const glue = text.segments.find(({ sourceStart, sourceEnd }) => sourceStart === sourceEnd);
  return glue ? text.slice(0, glue.start) : text;
}

function labelOf({ spellings, labels, dayLabels }: Shared, label: MappedText, isDay: boolean): MappedText {
  const known = spellings.get(label.text);
  if (known) return known;
  spellings.set(label.text, label);
  labels.push(label);
  if (isDay) dayLabels.add(label);
  return label;
}

/** What all plans say alike, as what is known of the whole file. */
export function sharedMeta(plans: readonly Plan[]): AgendaMeta {
  const [first, ...others] = plans.map(({ meta }) => meta);
  if (!first) return {};
  const shared = Object.entries(first).filter(([key, value]) =>
    others.every((other) => other[key as keyof AgendaMeta] === value),
  );
  return Object.fromEntries(shared);
}
