import type { PolicyKey, Rule } from '@hwlint/core';
import type { NamedClass } from '../count/counter.ts';
import type { Cell, Counts, Tally } from '../count/counts.ts';
import { addTallies } from '../count/merge-counts.ts';
import type { Example } from '../examples/example-collector.ts';
import { signs } from '../signs/signs.ts';
import { comparisonOf } from './compare.ts';
import { folded, foldSmall, hiddenCells, smallest } from './fold.ts';
import { groupsOf, type Shown, shownNames } from './groups.ts';
import { kindsOf } from './kinds.ts';
import { messagesOf, moneyOf } from './messages.ts';
import { policyKeys } from './policy-keys.ts';
import { remarksOf } from './remarks.ts';
import type {
  ClassRow,
  Coverage,
  KindRow,
  MatrixCell,
  PlanRuleRow,
  ReportModel,
  SignRow,
} from './report-model.ts';
import { shareOf } from './share.ts';
import { assignmentsOf, cellsOf, type PlacedCell, sumOf, sumsBy, withoutClass } from './sums.ts';
import { byGrade, spreadOf, workOf } from './work.ts';

/** What stands for all grades, or all subjects, in {@link ReportModel.matrix}. */
export const everything = '*';

export interface BuildOptions {
  /** Name and version of the program that counted. */
  readonly program: string;
  readonly rules: readonly Pick<Rule, 'id' | 'key'>[];
  /** The counts of an earlier period. */
  readonly before?: Counts;
  readonly examplesOf?: (key: PolicyKey) => readonly Example[];
  /** Only where classes are asked for one by one. */
  readonly classes?: readonly NamedClass[];
  readonly withText?: boolean;
  /** Whether the counts were added up from those of several runs. */
  readonly isMerged?: boolean;
}

/** Makes the report of counts: folds what is small, works out shares and margins. Pure. */
export function buildReport(counts: Counts, options: BuildOptions): ReportModel {
  const cells = cellsOf(counts);
  const assignments = assignmentsOf(cells);
  const total = sumOf(assignments);
  const shown = {
    grade: shownNames(assignments, 'grade'),
    subject: shownNames(assignments, 'subject'),
    week: shownNames(assignments, 'week'),
  };
  const keyOf = new Map(options.rules.map(({ id, key }) => [id, key]));
  const coverage = coverageOf(counts);
  const kinds = kindsOf(cells, counts, coverage);
  const groups = (dimension: keyof typeof shown) =>
    groupsOf(assignments, dimension, shown[dimension], counts);
  return {
    format: 'hwlint-report',
    version: 1,
    program: options.program,
    withText: options.withText === true,
    scope: {
      schools: counts.schools,
      filesRead: counts.files.read,
      filesFailed: counts.files.failed,
      from: counts.from,
      to: counts.to,
      undated: counts.undated,
      setAside: counts.setAside,
      withoutClass: withoutClass(counts),
    },
    remarks: remarksOf(counts, options.before, options.isMerged === true),
    totals: {
      entries: knownEntries(sumOf(cells).entries, total.entries, kinds),
      copies: sumOf(cells).copies,
      assignments: total.entries,
      share: total.entries < smallest ? null : shareOf(total.flagged, total.entries),
      tipped: total.tipped,
      plans: Object.values(counts.plans).reduce((sum, { plans }) => sum + plans, 0),
      coverage,
    },
    kinds,
    grades: groups('grade'),
    subjects: groups('subject'),
    weeks: groups('week'),
    keys: policyKeys.flatMap((id) => {
      const share = enough(total) && shareOf(total.keys[id] ?? 0, total.entries);
      return share ? [{ id, share, examples: options.examplesOf?.(id) ?? [] }] : [];
    }),
    rules: Object.entries(total.rules)
      .flatMap(([id, part]) => {
        const share = enough(total) && shareOf(part, total.entries);
        return share ? [{ id, key: keyOf.get(id) ?? null, share }] : [];
      })
      .sort((a, b) => b.share.part - a.share.part || (a.id < b.id ? -1 : 1)),
    planRules: planRulesOf(counts),
    matrix: matrixOf(assignments, shown.grade, shown.subject),
    shortForms: Object.entries(counts.shortForms)
      .map(([form, { full, count }]) => ({
        short: form.slice(0, form.length - full.join('/').length - 1),
        full,
        count,
      }))
      .sort((a, b) => b.count - a.count || (a.short < b.short ? -1 : 1)),
    work: workOf(counts, shown.grade),
    spread: spreadOf(counts, shown.grade),
    messages: messagesOf(cells, counts),
    money: moneyOf(cells, counts),
    signs: signsOf(counts, sumOf(cells)),
    comparison: options.before ? comparisonOf(options.before, counts, shown.grade) : null,
    classes: options.classes ? classRows(options.classes, assignments, shown.grade) : null,
  };
}

const none: Tally = {};

function enough({ entries }: Cell): boolean {
  return entries >= smallest;
}

function coverageOf({ classes }: Counts): Coverage | null {
  if (classes.length === 0) return null;
  return { seen: classes.filter((each) => each.assignments > 0).length, known: classes.length };
}

/** Null where so few of them are in no row of their kind that their number would be told. */
function knownEntries(entries: number, assignments: number, kinds: readonly KindRow[]): number | null {
  const isOther = ({ id }: KindRow) => id !== 'task' && id !== 'test' && id !== 'assignment';
  const others = kinds.filter(isOther).reduce((sum, row) => sum + row.entries, 0);
  return others === entries - assignments ? entries : null;
}

function planRulesOf({ plans }: Counts): readonly PlanRuleRow[] {
  const whole = Object.values(plans).reduce((sum, cell) => sum + cell.plans, 0);
  if (whole < smallest) return [];
  const all = Object.values(plans).reduce((sum, { rules }) => addTallies(sum, rules), none);
  return Object.entries(all)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([id, part]) => {
      const share = shareOf(part, whole);
      return share ? [{ id, plans: share }] : [];
    });
}

function signsOf({ plans }: Counts, all: Cell): readonly SignRow[] {
  const whole = Object.values(plans).reduce((sum, cell) => sum + cell.plans, 0);
  const byPlan = Object.values(plans).reduce((sum, cell) => addTallies(sum, cell.signs), none);
  return signs.map(({ id }) => ({
    id,
    entries: all.signs[id] ?? 0,
    plans: whole < smallest ? null : shareOf(byPlan[id] ?? 0, whole),
  }));
}

/**
 * Each grade with each subject, each grade and each subject by itself, and all together; without what is small or would
 * give away what is small.
 */
function matrixOf(assignments: readonly PlacedCell[], grades: Shown, subjects: Shown): readonly MatrixCell[] {
  const inCells = sumsBy(assignments, ({ grade, subject }) => {
    const [row, column] = [grades.get(grade), subjects.get(subject)];
    return row === undefined || column === undefined ? undefined : `${row}|${column}`;
  });
  const sizes = new Map<string, Map<string, number>>();
  for (const [key, { entries }] of inCells) {
    const [row = '', column = ''] = key.split('|');
    const columns = sizes.get(row) ?? new Map<string, number>();
    sizes.set(row, columns.set(column, entries));
  }
  const hidden = hiddenCells(sizes);
  const margins = [
    ...sumsBy(assignments, () => `${everything}|${everything}`),
    ...sumsBy(assignments, ({ grade }) => named(grades.get(grade), (id) => `${id}|${everything}`)),
    ...sumsBy(assignments, ({ subject }) => named(subjects.get(subject), (id) => `${everything}|${id}`)),
  ].filter(([, cell]) => enough(cell));
  return [...margins, ...[...inCells].filter(([key]) => !hidden.has(key))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { entries, flagged, keys, rules }]) => {
      const [grade = '', subject = ''] = key.split('|');
      const share = shareOf(flagged, entries);
      return share ? [{ grade, subject, share, keys, rules }] : [];
    });
}

function named(id: string | undefined, key: (id: string) => string): string | undefined {
  return id === undefined ? undefined : key(id);
}

/**
 * Classes with enough assignments; in each grade the small ones together, as one row without names, with what names no
 * class where that is small. Classes of grades that do not stand by themselves are one row.
 */
function classRows(
  classes: readonly NamedClass[],
  assignments: readonly PlacedCell[],
  grades: Shown,
): readonly ClassRow[] {
  const seen = classes.filter((each) => each.assignments > 0);
  const shownAs = ({ grade }: NamedClass) => grades.get(grade) ?? folded;
  const ofGrades = sumsBy(assignments, ({ grade }) => grade);
  return [...new Set(seen.map(shownAs))]
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((grade) => {
      const ofGrade = seen.filter((each) => shownAs(each) === grade);
      const sizes = new Map(ofGrade.map(({ name, assignments }) => [name, assignments]));
      const unnamed = unnamedOf(ofGrades.get(grade), ofGrade);
      const shown = grade === folded ? new Map() : foldSmall(new Map([...sizes, ...unnamed.sizes]));
      const sums = new Map<string, { assignments: number; flagged: number }>();
      for (const { name, assignments, flagged } of [...ofGrade, ...unnamed.classes]) {
        const id = grade === folded ? folded : shown.get(name);
        if (id === undefined) continue;
        const sum = sums.get(id) ?? { assignments: 0, flagged: 0 };
        sums.set(id, { assignments: sum.assignments + assignments, flagged: sum.flagged + flagged });
      }
      return [...sums].sort(byGrade).flatMap(([name, { assignments, flagged }]) => {
        const share = assignments < smallest ? null : shareOf(flagged, assignments);
        return share ? [{ name, grade, assignments, share }] : [];
      });
    });
}

/** What is left of a grade beside its classes, where it is few. */
function unnamedOf(
  ofGrade: Cell | undefined,
  classes: readonly NamedClass[],
): { readonly sizes: ReadonlyMap<string, number>; readonly classes: readonly Omit<NamedClass, 'grade'>[] } {
  const left = (of: 'assignments' | 'flagged', all = 0) =>
    all - classes.reduce((sum, each) => sum + each[of], 0);
  const assignments = left('assignments', ofGrade?.entries);
  if (assignments <= 0 || assignments >= smallest) return { sizes: new Map(), classes: [] };
  const flagged = Math.min(assignments, Math.max(0, left('flagged', ofGrade?.flagged)));
  return { sizes: new Map([['', assignments]]), classes: [{ name: '', assignments, flagged }] };
}
