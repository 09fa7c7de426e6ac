import type { CalendarDay, Entry, EntryKind, Grade } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { type DueContext, findDue, findWeek } from '../../language/nl/calendar.ts';
import { entryKind } from '../../language/nl/entry-kind.ts';
import { DayCells } from '../day-cell.ts';
import { findGrade, parseGrade } from '../grade.ts';
import { kindNamed } from '../kind-names.ts';
import { gradeOfClass } from '../plan/plan-title.ts';
import type { PlanGroups, PlanRow } from '../plan-groups.ts';
import type { ReadOptions } from '../reader.ts';
import type { RowMemory } from '../remembered.ts';
import { tellingPart } from '../telling-part.ts';
import { withKnown } from '../with-known.ts';
import type { DayAt } from '../zoned-day.ts';
import type { FittedRow } from './fit-row.ts';
import type { RowReader } from './row-reader.ts';

const hasWord = /\p{L}{2}/u;
const noLabels: readonly MappedText[] = [];

/** Makes entries of rows, and puts them into plans. */
export class EntryReader {
  readonly #rows: RowReader;
  readonly #plans: PlanGroups;
  readonly #referenceDay: CalendarDay | undefined;
  readonly #memory: RowMemory | undefined;
  readonly #days: DayCells;
  readonly #weekStarts = new Map<string, CalendarDay | undefined>();
  readonly #grades = new Map<string, Grade | undefined>();

  constructor(
    rows: RowReader,
    plans: PlanGroups,
    { referenceDay, rows: memory }: Pick<ReadOptions, 'referenceDay' | 'rows'>,
    dayAt: DayAt,
  ) {
    this.#memory = memory;
    this.#rows = rows;
    this.#plans = plans;
    this.#referenceDay = referenceDay;
    this.#days = new DayCells(dayAt);
  }

  /** The entry of a row; undefined when the row has no text. */
  read(row: FittedRow): Entry | undefined {
    const { text, column } = this.#rows.text(row);
    if (text.text === '') return undefined;
    const words = (field: Parameters<RowReader['words']>[1]) => this.#rows.words(row, field) || undefined;
    const week = words('week');
    const className = words('class');
    const grade = this.#gradeOf(words('grade') ?? '', className ?? '');
    const telling = tellingPart(text.text);
    const days = this.#daysOf(row, week, telling);
    const { plan, labels } = this.#plans.add({
      className,
      grade,
      week,
      school: words('school'),
      day: days.day ?? days.due ?? days.given,
      ...this.#labels(row),
      span: text.sourceSpan(0, text.length),
    });
    const kindCell = words('kind') ?? '';
    const context = [...labels.map((label) => label.text), column ?? '', kindCell];
    const kind = kindNamed(kindCell) ?? this.#kindOf(telling, context);
    const { day, given, due } = days;
    const known = { id: words('id'), subject: words('subject'), className, grade, given, due, day };
    return withKnown<Entry>({ kind, text, plan, context: labels }, known);
  }

  #daysOf(row: FittedRow, week: string | undefined, text: string) {
    const context = { referenceDay: this.#referenceDay, weekStart: this.#weekStart(week) };
    const day = this.#days.day(this.#rows.words(row, 'date'), context);
    const given = this.#days.day(this.#rows.words(row, 'given'), context);
    const dueContext = { referenceDay: this.#referenceDay, weekStart: context.weekStart, day, given };
    const due = this.#days.due(this.#rows.words(row, 'due'), dueContext) ?? this.#dueIn(text, dueContext);
    return { day, given, due };
  }

  #kindOf(text: string, context: readonly string[]): EntryKind {
    const find = () => entryKind(text, context);
    return this.#memory?.kinds.get([text, ...context].join('\0'), find) ?? find();
  }

  #dueIn(text: string, context: DueContext): CalendarDay | undefined {
    const find = () => findDue(text, context);
    if (!this.#memory) return find();
    const { day, given, weekStart, referenceDay } = context;
    return this.#memory.dueDays.get([text, day, given, weekStart, referenceDay].join('\0'), find);
  }

  #weekStart(week: string | undefined): CalendarDay | undefined {
    if (week === undefined) return undefined;
    if (this.#weekStarts.has(week)) return this.#weekStarts.get(week);
    const phrase = /^\d+$/.test(week) ? `week ${week}` : week;
    const monday = findWeek(phrase, { referenceDay: this.#referenceDay })?.monday;
    this.#weekStarts.set(week, monday);
    return monday;
  }

  #gradeOf(cell: string, className: string): Grade | undefined {
    const key = `${cell}\n${className}`;
    if (this.#grades.has(key)) return this.#grades.get(key);
    const grade = parseGrade(cell) ?? findGrade(className) ?? gradeOfClass(className);
    this.#grades.set(key, grade);
    return grade;
  }

  /** The subject, and the day when it is said in words: a date in figures labels nothing. */
  #labels(row: FittedRow): Partial<Pick<PlanRow, 'dayLabel'>> & Pick<PlanRow, 'labels'> {
    const subject = this.#rows.label(row, 'subject');
    const day = this.#rows.label(row, 'date');
    const dayLabel = day && hasWord.test(day.text) ? day : undefined;
    if (!subject && !dayLabel) return { labels: noLabels };
    return { labels: [subject, dayLabel].filter((label) => label !== undefined), dayLabel };
  }
}
