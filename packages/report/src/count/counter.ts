import { type CalendarDay, type Grade, hashPair } from '@hwlint/core';
import { isAssignment } from './assignment.ts';
import { ClassCount } from './class-count.ts';
import { canBeCopy, copyKey } from './copy-key.ts';
import {
  type Counts,
  cellKey,
  type DayCell,
  type PlanCell,
  type ShortFormCell,
  type Tally,
} from './counts.ts';
import type { EntryRecord, FileHead, FileRecord, FileTail, PlanRecord, ShortForm } from './file-record.ts';
import { HashCounter } from './hash-counter.ts';
import { HashSet } from './hash-set.ts';
import { sortedClasses, sortedRecord } from './merge-counts.ts';
import { OpenCell } from './open-cell.ts';
import { OpenPlan } from './open-plan.ts';
import { SchoolMarks } from './school-marks.ts';
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

/** A file that is being counted; entries may come in any order. */
export interface OpenFile {
  add(entry: EntryRecord): Counted;
  /** To be called once, after the last entry. */
  close(tail: FileTail): void;
}

/**
 * Counts files one by one and forgets each. What it keeps grows with the number of entries by a few dozen bytes
 * each, as much again while their file is open, and otherwise only with plans, classes, days and kinds of group.
 *
 * What stands in several files counts as often as in the file that has it most often. So neither the order of files
 * nor that of entries matters, as long as the same was found in copies of one assignment; else the first counts.
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
  readonly #marks = new SchoolMarks();
  readonly #seen = new HashSet();
  readonly #seenPlans = new HashSet();
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
    for (const [name, grade] of Object.entries(listedClasses))
      this.#classOf(school, name).isListed(name, grade);
    const plansHere = new Map<number, OpenPlan>();
    const timesHere = new HashCounter();
    return {
      add: (entry) => {
        const ofEntry = entry.school === '' ? school : schoolKey(entry.school);
        if (ofEntry === school) isOwn = true;
        else {
          isForeign = true;
          this.#schools.add(ofEntry);
        }
        if (this.#isOutside(entry)) return 'outside';
        const key = copyKey(ofEntry, entry);
        const plan = plansHere.get(entry.plan) ?? new OpenPlan();
        plansHere.set(entry.plan, plan);
        const hasIdentity = canBeCopy(entry);
        plan.add(entry, key, hasIdentity);
        return this.#addEntry(ofEntry, entry, hasIdentity ? `${key}\n${timesHere.add(key)}` : undefined);
      },
      close: ({ plans, setAside }) => {
        this.#setAside += setAside;
        if (isOwn || !isForeign) this.#schools.add(school);
        plans.forEach((plan, index) => {
          const open = plansHere.get(index);
          if (open) this.#addPlan(plan, open);
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
      unnamed: [...this.#schools].filter((school) => !isNamed(school)).length,
      marks: this.#marks.all(),
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

  /** The very same plan in several files counts once. */
  #addPlan({ grade, points, shortForms }: PlanRecord, { assignments, signs, mark }: OpenPlan): void {
    if (assignments === 0) return;
    const rules = [...new Set(points.map(({ ruleId }) => ruleId))].sort();
    const forms = shortForms.map(formKey).sort();
    if (mark !== undefined && !this.#seenPlans.add([mark, grade, ...rules, '', ...forms].join('\n'))) return;
    this.#addForms(shortForms);
    if (assignments < 2) return;
    const cell = this.#plans.get(grade) ?? { plans: 0, rules: new Map(), signs: new Map() };
    this.#plans.set(grade, cell);
    cell.plans += 1;
    for (const rule of rules) increase(cell.rules, rule);
    for (const sign of signs) increase(cell.signs, sign);
  }

  /** @param key tells copies apart; none for what can be no copy */
  #addEntry(school: string, entry: EntryRecord, key: string | undefined): Counted {
    const cell = this.#cellOf(entry);
    if (key !== undefined && !this.#seen.add(key)) {
      cell.copies += 1;
      return 'copy';
    }
    const isFlagged = cell.add(entry);
    this.#marks.add(school, entry);
    this.#addForms(entry.shortForms);
    const day = entry.due === '' ? entry.week : entry.due;
    if (day !== '') {
      if (this.#from === null || day < this.#from) this.#from = day;
      if (this.#to === null || day > this.#to) this.#to = day;
    }
    if (entry.className === '') return 'counted';
    const ofClass = this.#classOf(school, entry.className);
    ofClass.isCalled(entry.className, entry.grade);
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

  #cellOf(entry: EntryRecord): OpenCell {
    const key = cellKey(entry);
    const known = this.#cells.get(key) ?? new OpenCell();
    this.#cells.set(key, known);
    return known;
  }

  #classOf(school: string, name: string): ClassCount {
    const key = `${school}\n${name.toLowerCase()}`;
    const known = this.#classes.get(key) ?? new ClassCount();
    this.#classes.set(key, known);
    return known;
  }

  #addForms(forms: readonly ShortForm[]): void {
    for (const form of forms) {
      const key = formKey(form);
      const { full } = form;
      const known = this.#forms.get(key) ?? { full, count: 0 };
      known.count += 1;
      this.#forms.set(key, known);
    }
  }
}

function formKey({ short, full }: ShortForm): string {
  return `${short} ${full.join('/')}`;
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
