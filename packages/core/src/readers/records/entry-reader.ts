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
import type { RecordField, RecordFields } from './record-fields.ts';

const hasWord = /\p{L}{2}/u;
const noLabels: readonly MappedText[] = [];

/** What the maker of an export says of all its records. */
export interface RecordKinds {
  /** What its codes for kinds of entries mean. */
  readonly kindOf?: (name: string) => EntryKind | undefined;
  /** Whether every record asks for work, so that what sounds like a lesson or a message is a task. */
  readonly isWork?: boolean;
}

/** Makes entries of records, and puts them into plans. */
export class EntryReader<Row> {
  readonly #rows: RecordFields<Row>;
  readonly #plans: PlanGroups;
  readonly #referenceDay: CalendarDay | undefined;
  readonly #memory: RowMemory | undefined;
  readonly #kinds: RecordKinds;
  readonly #days: DayCells;
  readonly #weekStarts = new Map<string, CalendarDay | undefined>();
  readonly #grades = new Map<string, Grade | undefined>();

  constructor(
    rows: RecordFields<Row>,
    plans: PlanGroups,
    { referenceDay, rows: memory }: Pick<ReadOptions, 'referenceDay' | 'rows'>,
    dayAt: DayAt,
    kinds: RecordKinds = {},
  ) {
    this.#kinds = kinds;
    this.#memory = memory;
    this.#rows = rows;
    this.#plans = plans;
    this.#referenceDay = referenceDay;
    this.#days = new DayCells(dayAt);
  }

  /** The entry of a record; undefined when it has no text. */
  read(row: Row): Entry | undefined {
    const { text, column } = this.#rows.text(row);
    if (text.text === '') return undefined;
    const words = (field: RecordField) => this.#rows.words(row, field) || undefined;
    const week = words('week');
    const className = words('class');
    const grade = this.#gradeOf(words('grade') ?? '', className ?? '');
    const telling = tellingPart(text.text);
    const days = this.#daysOf(row, week, telling);
    const { plan, labels } = this.#plans.add({
      className,
      grade,
      week,
      group: words('group'),
      school: words('school'),
      day: days.day ?? days.due ?? days.given,
      ...this.#labels(row),
      text,
    });
    const kindCell = words('kind') ?? '';
    const context = [...labels.map((label) => label.text), column ?? '', kindCell];
    const kind = this.#named(kindCell) ?? this.#kindOf(telling, context);
    const { day, given, due } = days;
    const known = { id: words('id'), subject: words('subject'), className, grade, given, due, day };
    return withKnown<Entry>({ kind, text, plan, context: labels }, known);
  }

  #daysOf(row: Row, week: string | undefined, text: string) {
    const context = { referenceDay: this.#referenceDay, weekStart: this.#weekStart(week) };
    const day = this.#days.day(this.#rows.words(row, 'date'), context);
    const given = this.#days.day(this.#rows.words(row, 'given'), context);
    const dueContext = { referenceDay: this.#referenceDay, weekStart: context.weekStart, day, given };
    const due = this.#days.due(this.#rows.words(row, 'due'), dueContext) ?? this.#dueIn(text, dueContext);
    return { day, given, due };
  }

  #named(kindCell: string): EntryKind | undefined {
    return this.#kinds.kindOf?.(kindCell) ?? kindNamed(kindCell);
  }

  #kindOf(text: string, context: readonly string[]): EntryKind {
    const find = () => entryKind(text, context);
    const kind = this.#memory?.kinds.get([text, ...context].join('\0'), find) ?? find();
    return this.#kinds.isWork && (kind === 'lesson' || kind === 'message') ? 'task' : kind;
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

  /**
   * The subject; the type, unless it is one of the known names; and the day when it is said in words: a date in
   * figures labels nothing.
   */
  #labels(row: Row): Partial<Pick<PlanRow, 'dayLabel'>> & Pick<PlanRow, 'labels'> {
    const subject = this.#rows.label(row, 'subject');
    const type = this.#rows.label(row, 'kind');
    const typeLabel = type && hasWord.test(type.text) && !kindNamed(type.text) ? type : undefined;
    const day = this.#rows.label(row, 'date');
    const dayLabel = day && hasWord.test(day.text) ? day : undefined;
    if (!subject && !typeLabel && !dayLabel) return { labels: noLabels };
    return { labels: [subject, typeLabel, dayLabel].filter((label) => label !== undefined), dayLabel };
  }
}
