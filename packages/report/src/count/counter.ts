import { type CalendarDay, type Grade, hashPair, normalText } from '@hwlint/core';
import type { SignId } from '../signs/sign.ts';
import { ClassCount } from './class-count.ts';
import {
  type Counts,
  cellKey,
  type DayCell,
  type PlanCell,
  type ShortFormCell,
  type Tally,
} from './counts.ts';
import type { EntryRecord, FileHead, FileRecord, FileTail, PlanRecord, ShortForm } from './file-record.ts';
import { HashSet } from './hash-set.ts';
import { sortedClasses, sortedRecord } from './merge-counts.ts';
import { OpenCell } from './open-cell.ts';
import { isNamed, schoolKey } from './schools.ts';

/** Days from and to, both included. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** A class by its name: for who asks for classes one by one. */
export interface NamedClass {
  readonly name: string;
  readonly grade: Grade | '';
  readonly assignments: number;
  readonly flagged: number;
}

/** What a {@link Counter} must know of a file before the first of its entries. */
export interface CountedFile extends Pick<FileHead, 'listedClasses'> {
  /** As {@link Schools} tells it. Copies are looked for within one. */
  readonly school: string;
}

/** What a {@link Counter} made of an entry. */
export type Counted = 'counted' | 'copy' | 'outside';

/** A file that is being counted. */
export interface OpenFile {
  add(entry: EntryRecord): Counted;
  /** To be called once, after the last entry. */
  close(tail: FileTail): void;
}

/**
 * Counts files one by one and forgets each. What it keeps grows with the number of assignments by 16 bytes or less
 * each, and otherwise only with classes, days and kinds of group.
 */
export class Counter {
  readonly #period: Period | undefined;
  readonly #cells = new Map<string, OpenCell>();
  readonly #plans = new Map<
    string,
    { plans: number; rules: Map<string, number>; signs: Map<string, number> }
  >();
  readonly #classes = new Map<string, ClassCount>();
  readonly #schools = new Set<string>();
  readonly #seen = new HashSet();
  readonly #forms = new Map<string, { full: readonly string[]; count: number }>();
  #read = 0;
  #failed = 0;
  #setAside = 0;
  #undated = 0;
  #from: CalendarDay | null = null;
  #to: CalendarDay | null = null;

  /** @param period leaves out what lies outside it; entries without a date are counted as undated, in no period */
  constructor(period?: Period) {
    this.#period = period;
  }

  /** A file that could not be read. */
  addFailure(): void {
    this.#failed += 1;
  }

  /**
   * @param school as {@link Schools} tells it
   * @returns what became of each entry, in order
   */
  add(file: FileRecord, school: string): readonly Counted[] {
    const open = this.open({ ...file, school });
    const outcomes = file.entries.map((entry) => open.add(entry));
    open.close(file);
    return outcomes;
  }

  /** Begins a file whose entries come one by one. */
  open({ school, listedClasses }: CountedFile): OpenFile {
    this.#read += 1;
    let isForeign = false;
    let isOwn = false;
    for (const [name, grade] of Object.entries(listedClasses)) this.#classOf(school, name, grade);
    const assignments = new Map<number, number>();
    const signs = new Map<number, Set<SignId>>();
    return {
      add: (entry) => {
        const ofEntry = entry.school === '' ? school : schoolKey(entry.school);
        if (ofEntry === school) isOwn = true;
        else {
          isForeign = true;
          this.#schools.add(ofEntry);
        }
        const outcome = this.#addEntry(ofEntry, entry);
        if (outcome !== 'counted') return outcome;
        const ofPlan = signs.get(entry.plan) ?? new Set();
        signs.set(entry.plan, ofPlan);
        for (const sign of entry.signs) ofPlan.add(sign);
        if (isAssignment(entry)) assignments.set(entry.plan, (assignments.get(entry.plan) ?? 0) + 1);
        return outcome;
      },
      close: ({ plans, setAside }) => {
        this.#setAside += setAside;
        if (isOwn || !isForeign) this.#schools.add(school);
        plans.forEach((plan, index) => {
          this.#addPlan(plan, assignments.get(index) ?? 0, signs.get(index) ?? []);
        });
      },
    };
  }

  /** Classes by name, in order of grade and name. */
  namedClasses(): readonly NamedClass[] {
    return [...this.#classes.values()]
      .map((each) => each.named())
      .sort((a, b) => (a.grade + a.name < b.grade + b.name ? -1 : 1));
  }

  counts(): Counts {
    const classes = [...this.#classes.values()];
    const days = new Map<string, DayCell>();
    for (const each of classes) each.addDaysTo(days);
    return {
      format: 'hwlint-report-counts',
      version: 1,
      schools: this.#schools.size,
      mark: [...this.#schools]
        .filter(isNamed)
        .reduce((mark, school) => mark ^ (hashPair(school).low & 255), 0),
      files: { read: this.#read, failed: this.#failed },
      setAside: this.#setAside,
      undated: this.#undated,
      from: this.#from,
      to: this.#to,
      cells: sortedRecord(Object.fromEntries([...this.#cells].map(([key, cell]) => [key, cell.closed()]))),
      plans: sortedRecord(
        Object.fromEntries(
          [...this.#plans].map(([grade, { plans, rules, signs }]): [string, PlanCell] => [
            grade,
            { plans, rules: tally(rules), signs: tally(signs) },
          ]),
        ),
      ),
      days: sortedRecord(Object.fromEntries(days)),
      classes: sortedClasses(classes.map((each) => each.cell())),
      coverage: {
        week: countOf(classes, ({ weeks }) => weeks),
        subject: countOf(classes, ({ subjects }) => subjects),
        kind: countOf(classes, ({ kinds }) => kinds),
      },
      shortForms: sortedRecord(Object.fromEntries<ShortFormCell>(this.#forms)),
    };
  }

  #addPlan({ grade, points, shortForms }: PlanRecord, assignments: number, signs: Iterable<SignId>): void {
    if (assignments > 0) this.#addForms(shortForms);
    if (assignments < 2) return;
    const cell = this.#plans.get(grade) ?? { plans: 0, rules: new Map(), signs: new Map() };
    this.#plans.set(grade, cell);
    cell.plans += 1;
    for (const rule of new Set(points.map(({ ruleId }) => ruleId))) increase(cell.rules, rule);
    for (const sign of signs) increase(cell.signs, sign);
  }

  #addEntry(school: string, entry: EntryRecord): Counted {
    const outside = this.#isOutside(entry);
    if (outside) return 'outside';
    const cell = this.#cellOf(entry);
    if (this.#isCopy(school, entry)) {
      cell.copies += 1;
      return 'copy';
    }
    const isFlagged = cell.add(entry);
    this.#addForms(entry.shortForms);
    const day = entry.due === '' ? entry.week : entry.due;
    if (day !== '') {
      if (this.#from === null || day < this.#from) this.#from = day;
      if (this.#to === null || day > this.#to) this.#to = day;
    }
    if (entry.className === '') return 'counted';
    const ofClass = this.#classOf(school, entry.className, entry.grade);
    ofClass.addKind(entry.kind);
    if (isAssignment(entry)) ofClass.addAssignment(entry, isFlagged);
    else if (entry.kind === 'message') ofClass.addMessage(entry);
    return 'counted';
  }

  #isOutside({ due, week }: EntryRecord): boolean {
    if (!this.#period) return false;
    const day = due === '' ? week : due;
    if (day === '') this.#undated += 1;
    return day === '' || day < this.#period.from || day > this.#period.to;
  }

  /** An entry without a day cannot be told from one that comes back another week: it is never a copy. */
  #isCopy(school: string, { className, due, week, subject, text }: EntryRecord): boolean {
    const day = due === '' ? week : due;
    if (day === '') return false;
    return !this.#seen.add([school, className.toLowerCase(), day, subject, normalText(text)].join('\n'));
  }

  #cellOf(entry: EntryRecord): OpenCell {
    const key = cellKey(entry);
    const known = this.#cells.get(key) ?? new OpenCell();
    this.#cells.set(key, known);
    return known;
  }

  #classOf(school: string, name: string, grade: Grade | ''): ClassCount {
    const key = `${school}\n${name.toLowerCase()}`;
    const known = this.#classes.get(key) ?? new ClassCount(name, grade);
    this.#classes.set(key, known);
    return known;
  }

  #addForms(forms: readonly ShortForm[]): void {
    for (const { short, full } of forms) {
      const key = `${short} ${full.join('/')}`;
      const known = this.#forms.get(key) ?? { full, count: 0 };
      known.count += 1;
      this.#forms.set(key, known);
    }
  }
}

/** Whether an entry is a task or a test. */
export function isAssignment({ kind }: Pick<EntryRecord, 'kind'>): boolean {
  return kind === 'task' || kind === 'test';
}

/** In how many classes each name occurs. */
function countOf(classes: readonly ClassCount[], namesOf: (each: ClassCount) => Iterable<string>): Tally {
  const counts = new Map<string, number>();
  for (const each of classes) for (const name of namesOf(each)) increase(counts, name);
  return tally(counts);
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function tally(counts: ReadonlyMap<string, number>): Tally {
  return sortedRecord(Object.fromEntries(counts));
}
