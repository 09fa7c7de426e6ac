import type { CalendarDay, EntryKind, Grade } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { findDue, findWeek } from '../../language/nl/calendar.ts';
import { entryKind } from '../../language/nl/entry-kind.ts';
import { DayCells } from '../day-cell.ts';
import { findGrade, parseGrade } from '../grade.ts';
import { kindNamed } from '../kind-names.ts';
import { gradeOfClass } from '../plan/plan-title.ts';
import type { ReadOptions } from '../reader.ts';
import { tellingPart } from '../telling-part.ts';
import type { DayAt } from '../zoned-day.ts';
import type { RecordField, RecordFields } from './record-fields.ts';
import type { RecordSays } from './record-says.ts';

const hasWord = /\p{L}{2}/u;
const noLabels: readonly MappedText[] = [];

/** What the maker of an export says of all its records. */
export interface RecordKinds {
  /** What its codes for kinds of entries mean. */
  readonly kindOf?: (name: string) => EntryKind | undefined;
  /** Whether every record asks for work, so that what sounds like a lesson or a message is a task. */
  readonly isWork?: boolean;
}

/** Reads what the records of one export say. */
export class EntryReader<Row> {
  readonly #rows: RecordFields<Row>;
  readonly #referenceDay: CalendarDay | undefined;
  readonly #kinds: RecordKinds;
  readonly #days: DayCells;
  readonly #weekStarts = new Map<string, CalendarDay | undefined>();
  readonly #grades = new Map<string, Grade | undefined>();

  constructor(
    rows: RecordFields<Row>,
    { referenceDay }: Pick<ReadOptions, 'referenceDay'>,
    dayAt: DayAt,
    kinds: RecordKinds = {},
  ) {
    this.#kinds = kinds;
    this.#rows = rows;
    this.#referenceDay = referenceDay;
    this.#days = new DayCells(dayAt);
  }

  /** Undefined when the record has no text. */
  read(row: Row): RecordSays | undefined {
    const { text, column } = this.#rows.text(row);
    if (text.text === '') return undefined;
    const words = (field: RecordField) => this.#rows.words(row, field) || undefined;
    const week = words('week');
    const className = words('class');
    const grade = this.#gradeOf(words('grade') ?? '', className ?? '');
    const telling = tellingPart(text.text);
    const { day, given, due } = this.#daysOf(row, week, telling);
    const { labels, dayLabel } = this.#labels(row);
    const kindCell = words('kind') ?? '';
    const context = [...labels.map((label) => label.text), column ?? '', kindCell];
    return {
      text,
      kind: this.#named(kindCell) ?? this.#kindOf(telling, context),
      labels,
      dayLabel,
      ofPlan: {
        className,
        grade,
        week,
        group: words('group'),
        school: words('school'),
        day: day ?? due ?? given,
      },
      known: { id: words('id'), subject: words('subject'), className, grade, given, due, day },
    };
  }

  #daysOf(row: Row, week: string | undefined, text: string) {
    const context = { referenceDay: this.#referenceDay, weekStart: this.#weekStart(week) };
    const day = this.#days.day(this.#rows.words(row, 'date'), context);
    const given = this.#days.day(this.#rows.words(row, 'given'), context);
    const dueContext = { referenceDay: this.#referenceDay, weekStart: context.weekStart, day, given };
    const due = this.#days.due(this.#rows.words(row, 'due'), dueContext) ?? findDue(text, dueContext);
    return { day, given, due };
  }

  #named(kindCell: string): EntryKind | undefined {
    return this.#kinds.kindOf?.(kindCell) ?? kindNamed(kindCell);
  }

  #kindOf(text: string, context: readonly string[]): EntryKind {
    const kind = entryKind(text, context);
    return this.#kinds.isWork && (kind === 'lesson' || kind === 'message') ? 'task' : kind;
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

  #labels(row: Row): Pick<RecordSays, 'labels' | 'dayLabel'> {
    const subject = this.#rows.label(row, 'subject');
    const type = this.#rows.label(row, 'kind');
    const typeLabel = type && hasWord.test(type.text) && !kindNamed(type.text) ? type : undefined;
    const day = this.#rows.label(row, 'date');
    const dayLabel = day && hasWord.test(day.text) ? day : undefined;
    if (!subject && !typeLabel && !dayLabel) return { labels: noLabels, dayLabel: undefined };
    const labels = [subject, typeLabel, dayLabel].filter((label) => label !== undefined);
    return { labels, dayLabel: dayLabel && labels.length - 1 };
  }
}
