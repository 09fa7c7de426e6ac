import type { CalendarDay } from '../agenda/entry.ts';
import { type CalendarContext, type DueContext, findDue, parseDay } from '../language/nl/calendar.ts';
import type { DayAt } from './zoned-day.ts';

const instant =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?$/u;
const timeBehind = /[,\s]+(?:om\s+)?\d{1,2}\s?[:.u]\s?(?:\d{2})?(?::\d{2})?\s?(?:u|uur)?$/iu;

/** Reads the cells of one table's day columns. They repeat themselves: each spelling is read once. */
export class DayCells {
  readonly #dayAt: DayAt;
  readonly #known = new Map<string, CalendarDay | undefined>();

  /** `dayAt` tells the day of an instant with a zone. */
  constructor(dayAt: DayAt) {
    this.#dayAt = dayAt;
  }

  /** The day that a cell names: as Dutch text, ISO 8601, or an instant. A time of day is left out. */
  day(cell: string, context: CalendarContext): CalendarDay | undefined {
    if (cell === '') return undefined;
    return this.#once(`${cell}\n${context.weekStart}`, () => {
      return dayOfInstant(cell, this.#dayAt) ?? parseDay(withoutTime(cell), context);
    });
  }

  /** The same for a cell that says by when: "vrijdag" is the first one after the day of the task, "morgen" the day after. */
  due(cell: string, context: DueContext): CalendarDay | undefined {
    if (cell === '') return undefined;
    return this.#once(`${cell}\n${context.weekStart}\n${context.day}\n${context.given}`, () => {
      const words = withoutTime(cell);
      return (
        dayOfInstant(cell, this.#dayAt) ?? findDue(`tegen ${words}`, context) ?? parseDay(words, context)
      );
    });
  }

  #once(key: string, read: () => CalendarDay | undefined): CalendarDay | undefined {
    if (this.#known.has(key)) return this.#known.get(key);
    const day = read();
    this.#known.set(key, day);
    return day;
  }
}

function withoutTime(cell: string): string {
  return cell.replace(timeBehind, '');
}

function dayOfInstant(cell: string, dayAt: DayAt): CalendarDay | undefined {
  const groups = instant.exec(cell)?.groups;
  if (!groups) return undefined;
  if (groups.zone === undefined) return parseDay(groups.day ?? '');
  return dayAt(
    Date.parse(
      cell
        .replace(' ', 'T')
        .replace(/ (?=[Z+-])/u, '')
        .replace(',', '.'),
    ),
  );
}
