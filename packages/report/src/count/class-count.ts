import type { CalendarDay, EntryKind, Grade } from '@hwlint/core';
import type { NamedClass } from './counter.ts';
import type { ClassCell, DayCell } from './counts.ts';
import { addCountedDay } from './day-cell.ts';
import type { EntryRecord } from './file-record.ts';

/** What one class comes to while it is being counted. */
export class ClassCount {
  #name: string | undefined;
  #grade: Grade | '' = '';
  #listedGrade: Grade | '' = '';
  #assignments = 0;
  #flagged = 0;
  /** Assignments with a date, and minutes of those. */
  #dated = 0;
  #minutes = 0;
  #messages = 0;
  #datedMessages = 0;
  #digital = 0;
  readonly weeks = new Set<string>();
  readonly subjects = new Set<string>();
  readonly kinds = new Set<string>();
  readonly #messageWeeks = new Set<string>();
  /** Per day and grade: tasks, minutes and the school's limit, in one number each: a class has many days. */
  readonly #days = new Map<string, number>();

  /** Takes note of how an entry writes it and of its grade. Of several the first of the alphabet, whichever comes first. */
  isCalled(name: string, grade: Grade | ''): void {
    if (this.#name === undefined || name < this.#name) this.#name = name;
    this.#grade = firstOf(this.#grade, grade);
  }

  /** Takes note of what the config says, whose grade holds. */
  isListed(name: string, grade: Grade): void {
    this.isCalled(name, '');
    this.#listedGrade = firstOf(this.#listedGrade, grade);
  }

  addAssignment(entry: EntryRecord, isFlagged: boolean): void {
    this.#assignments += 1;
    if (isFlagged) this.#flagged += 1;
    if (entry.week !== '') {
      this.#dated += 1;
      this.#minutes += entry.minutes;
    }
    this.weeks.add(entry.week);
    this.subjects.add(entry.subject);
    if (entry.workDay !== '') this.#addDay(entry.workDay, entry);
  }

  addKind(kind: EntryKind): void {
    this.kinds.add(kind);
  }

  addMessage({ week, isDigitalOnly }: EntryRecord): void {
    this.#messages += 1;
    if (isDigitalOnly) this.#digital += 1;
    if (week !== '') this.#datedMessages += 1;
    this.#messageWeeks.add(week);
  }

  get grade(): Grade | '' {
    return this.#listedGrade || this.#grade;
  }

  cell(): ClassCell {
    return {
      grade: this.grade,
      isSeen: this.#assignments > 0 || this.#messages > 0,
      assignments: this.#assignments,
      flagged: this.#flagged,
      dated: this.#dated,
      weeks: knownWeeks(this.weeks),
      minutes: this.#minutes,
      messages: this.#messages,
      digital: this.#digital,
      datedMessages: this.#datedMessages,
      messageWeeks: knownWeeks(this.#messageWeeks),
    };
  }

  named(): NamedClass {
    return {
      name: this.#name ?? '',
      grade: this.grade,
      assignments: this.#assignments,
      flagged: this.#flagged,
    };
  }

  addDaysTo(byGrade: Map<string, DayCell>): void {
    for (const [key, packed] of this.#days) addCountedDay(byGrade, key.slice(11), unpack(packed));
  }

  #addDay(day: CalendarDay, { grade, minutes, limit }: EntryRecord): void {
    const key = `${day} ${grade}`;
    const known = unpack(this.#days.get(key) ?? 0);
    this.#days.set(key, pack(known.tasks + 1, known.minutes + minutes, Math.max(limit, known.limit)));
  }
}

function firstOf(a: Grade | '', b: Grade | ''): Grade | '' {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

const most = 0xffff;

function pack(tasks: number, minutes: number, limit: number): number {
  return (Math.min(tasks, most) * 0x10000 + Math.min(minutes, most)) * 0x10000 + Math.min(limit, most);
}

function unpack(packed: number): { tasks: number; minutes: number; limit: number } {
  const rest = Math.floor(packed / 0x10000);
  return { tasks: Math.floor(rest / 0x10000), minutes: rest % 0x10000, limit: packed % 0x10000 };
}

function knownWeeks(weeks: ReadonlySet<string>): number {
  return weeks.size - (weeks.has('') ? 1 : 0);
}
