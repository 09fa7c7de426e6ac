import type { CalendarDay, Entry, EntryKind, Grade } from '../../agenda/entry.ts';
import type { MappedText, Span } from '../../agenda/mapped-text.ts';
import { findDue, findWeek } from '../../language/nl/calendar.ts';
import { entryKind } from '../../language/nl/entry-kind.ts';
import { DayCells } from '../day-cell.ts';
import { findGrade, parseGrade } from '../grade.ts';
import { kindNamed } from '../kind-names.ts';
import { gradeOfClass } from '../plan/plan-title.ts';
import type { PlanRow } from '../plan-groups.ts';
import { tellingPart } from '../telling-part.ts';
import type { withKnown } from '../with-known.ts';
import type { DayAt } from '../zoned-day.ts';
import type { FittedRow } from './fit-row.ts';
import type { RowReader } from './row-reader.ts';

const hasWord = /\p{L}{2}/u;
const noLabels: readonly MappedText[] = [];

/** What a row says by itself, wherever it stands. */
export interface RowSays {
  readonly text: MappedText;
  readonly span: Span;
  readonly kind: EntryKind;
  /** The subject, and the day when it is said in words: a date in figures labels nothing. */
  readonly labels: readonly MappedText[];
  /** Index in `labels` of the day. */
  readonly dayLabel: number | undefined;
  /** What tells its plan. */
  readonly ofPlan: Pick<PlanRow, 'className' | 'grade' | 'week' | 'school' | 'day'>;
  /** What its entry has beside these. */
  readonly known: Parameters<typeof withKnown<Entry>>[1];
}

/** Reads what the rows under one header say. */
export class EntryReader {
  readonly #rows: RowReader;
  readonly #referenceDay: CalendarDay | undefined;
  readonly #days: DayCells;
  readonly #weekStarts = new Map<string, CalendarDay | undefined>();
  readonly #grades = new Map<string, Grade | undefined>();

  constructor(rows: RowReader, referenceDay: CalendarDay | undefined, dayAt: DayAt) {
    this.#rows = rows;
    this.#referenceDay = referenceDay;
    this.#days = new DayCells(dayAt);
  }

  /** Undefined when the row has no text. */
  read(row: FittedRow): RowSays | undefined {
    const { text, column } = this.#rows.text(row);
    if (text.text === '') return undefined;
    const words = (field: Parameters<RowReader['words']>[1]) => this.#rows.words(row, field) || undefined;
    const week = words('week');
    const className = words('class');
    const grade = this.#gradeOf(words('grade') ?? '', className ?? '');
    const telling = tellingPart(text.text);
    const { day, given, due } = this.#daysOf(row, week, telling);
    const subject = this.#rows.label(row, 'subject');
    const dayCell = this.#rows.label(row, 'date');
    const dayLabel = dayCell && hasWord.test(dayCell.text) ? dayCell : undefined;
    const labels = subject || dayLabel ? [subject, dayLabel].filter((each) => each !== undefined) : noLabels;
    const kindCell = words('kind') ?? '';
    const context = [...labels.map((label) => label.text), column ?? '', kindCell];
    return {
      text,
      span: text.sourceSpan(0, text.length),
      kind: kindNamed(kindCell) ?? entryKind(telling, context),
      labels,
      dayLabel: dayLabel && labels.length - 1,
      ofPlan: { className, grade, week, school: words('school'), day: day ?? due ?? given },
      known: { id: words('id'), subject: words('subject'), className, grade, given, due, day },
    };
  }

  #daysOf(row: FittedRow, week: string | undefined, text: string) {
    const context = { referenceDay: this.#referenceDay, weekStart: this.#weekStart(week) };
    const day = this.#days.day(this.#rows.words(row, 'date'), context);
    const given = this.#days.day(this.#rows.words(row, 'given'), context);
    const dueContext = { referenceDay: this.#referenceDay, weekStart: context.weekStart, day, given };
    const due = this.#days.due(this.#rows.words(row, 'due'), dueContext) ?? findDue(text, dueContext);
    return { day, given, due };
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
}
