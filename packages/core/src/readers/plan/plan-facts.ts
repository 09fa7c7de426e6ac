import type { AgendaMeta } from '../../agenda/agenda.ts';
import { mondayOf } from '../../agenda/calendar-day.ts';
import type { CalendarDay } from '../../agenda/entry.ts';
import { anyWord } from '../../language/any-word.ts';
import { type CalendarContext, findDue, findWeek, parseDay } from '../../language/nl/calendar.ts';
import { handInWords } from '../../language/nl/work-words.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { gradeOfClass, readTitle } from './plan-title.ts';

const ofPlan = new RegExp(
  anyWord(['planning', 'weekplan', 'taken', 'huiswerk', 'agenda', 'deze week', 'volgende week']),
  'iu',
);
const ofOtherWeeks = new RegExp(anyWord(['vorige', 'afgelopen', 'voorbije', ...handInWords]), 'iu');

/** What is known of a plan between two blocks. */
export interface PlanFactsState {
  readonly meta: AgendaMeta;
  readonly handedOut: CalendarDay | undefined;
  readonly statedWeek: CalendarDay | undefined;
  readonly weekStart: CalendarDay | undefined;
  readonly referenceDay: CalendarDay | undefined;
}

/** What is known before anything below the front matter is read. */
export function factsOf(
  { meta, weekStart }: Pick<FrontMatter, 'meta' | 'weekStart'>,
  referenceDay: CalendarDay | undefined,
): PlanFactsState {
  const handedOut = meta.given === weekStart ? undefined : meta.given;
  return { meta, handedOut, statedWeek: weekStart, weekStart, referenceDay };
}

/** What is known of a plan and of its days, from the places that have been read. What is known already stays. */
export class PlanFacts {
  #meta: AgendaMeta;
  readonly #handedOut: CalendarDay | undefined;
  /** First day of the week that is being read, as far as the plan itself says it. */
  #statedWeek: CalendarDay | undefined;
  #weekStart: CalendarDay | undefined;
  readonly #referenceDay: CalendarDay | undefined;

  /** Goes on from `state`. */
  constructor({ meta, handedOut, statedWeek, weekStart, referenceDay }: PlanFactsState) {
    this.#meta = meta;
    this.#handedOut = handedOut;
    this.#statedWeek = statedWeek;
    this.#weekStart = weekStart;
    this.#referenceDay = referenceDay;
  }

  /** What is known by now. */
  get state(): PlanFactsState {
    return {
      meta: this.#meta,
      handedOut: this.#handedOut,
      statedWeek: this.#statedWeek,
      weekStart: this.#weekStart,
      referenceDay: this.#referenceDay,
    };
  }

  get meta(): AgendaMeta {
    const { grade = gradeOfClass(this.#meta.className ?? '') } = this.#meta;
    return { ...this.#meta, ...(grade !== undefined && { grade }) };
  }

  /** The day on which the plan was handed out, else the first day of the week that is being read. */
  get given(): CalendarDay | undefined {
    return this.#handedOut ?? this.#statedWeek;
  }

  get calendar(): CalendarContext {
    return {
      weekStart: this.#weekStart,
      schoolYear: this.#meta.schoolYear,
      referenceDay: this.#referenceDay,
    };
  }

  dayOf(text: string): CalendarDay | undefined {
    return parseDay(text, this.calendar);
  }

  /** The day by which `text` asks to be ready, counted from `day`. */
  dueOf(text: string, day: CalendarDay | undefined): CalendarDay | undefined {
    return findDue(text, { ...this.calendar, day, given: this.given });
  }

  noteTitle(title: string): void {
    this.#add(readTitle(title));
  }

  /** A line of prose may say which week the plan is for. */
  noteOpening(text: string): void {
    this.noteTitle(text);
    if (ofPlan.test(text) && !ofOtherWeeks.test(text)) this.noteWeek(text);
  }

  /** The fields of a line to fill in, by their names in lower case. */
  noteFields(fields: ReadonlyMap<string, string>): void {
    const className = fields.get('klas');
    const week = fields.get('week') ?? fields.get('periode');
    if (className) this.#add({ className, ...readTitle(`klas ${className}`) });
    if (week) this.noteWeek(/^\d{1,2}$/u.test(week) ? `week ${week}` : week);
  }

  /** A label may name the week of what stands under it. */
  noteWeek(text: string): void {
    const week = findWeek(text, this.calendar);
    if (!week) return;
    this.#add({ week: week.text });
    if (week.monday !== undefined) this.#startWeek(week.monday);
  }

  /** A label with a date tells the week of what stands under it. */
  noteDate(text: string, day: CalendarDay | undefined): void {
    if (day !== undefined && /\d/u.test(text)) this.#startWeek(mondayOf(day));
    else this.noteDay(text, day);
  }

  /** The first day, and each day with a date, tells the week of the days that follow. */
  noteDay(text: string, day: CalendarDay | undefined): void {
    if (day !== undefined && (this.#weekStart === undefined || /\d/u.test(text)))
      this.#weekStart = mondayOf(day);
  }

  #startWeek(monday: CalendarDay): void {
    this.#weekStart = monday;
    this.#statedWeek = monday;
    this.#add({ given: monday });
  }

  #add(meta: AgendaMeta): void {
    this.#meta = { ...meta, ...this.#meta };
  }
}
