import type { CalendarDay, EntryKind, PolicyKey } from '@hwlint/core';
import type { Example } from '../examples/example-collector.ts';
import type { SignId } from '../signs/sign.ts';
import type { folded } from './fold.ts';
import type { Share } from './share.ts';

/** Of the classes that are known, how many gave an assignment. */
export interface Coverage {
  readonly seen: number;
  readonly known: number;
}

/** A group of assignments. */
export interface Group {
  /** A grade, a subject in full, the Monday of a week or a kind; '' for what names none, "…" for small groups together. */
  readonly id: string;
  readonly assignments: number;
  readonly share: Share;
  /** How many classes gave one of these assignments; with how many there are, where that is known. */
  readonly classes: number | null;
  readonly known: number | null;
}

/** Entries of one kind; of tasks and tests together (`assignment`) or of several others ("…") where one is small. */
export interface KindRow {
  readonly id: EntryKind | 'assignment' | typeof folded;
  readonly entries: number;
  readonly share: Share;
  readonly classes: number | null;
  readonly known: number | null;
}

export interface RuleRow {
  readonly id: string;
  readonly key: PolicyKey | null;
  /** Of all assignments. */
  readonly share: Share;
}

export interface KeyRow {
  readonly id: PolicyKey;
  readonly share: Share;
  readonly examples: readonly Example[];
}

export interface ShortFormRow {
  readonly short: string;
  readonly full: readonly string[];
  readonly count: number;
}

/** Work per class and day in one grade. */
export interface WorkRow {
  readonly id: string;
  readonly days: number;
  readonly tasksPerDay: number;
  readonly mostTasks: number;
  /** On days on which minutes are stated; null where there are fewer than five. */
  readonly minutesPerDay: number | null;
  readonly timedDays: number;
  /** The school's own limit of minutes a day: the lowest and the highest of the schools together; null without one. */
  readonly limit: readonly [number, number] | null;
  /** Of timed days with a limit of the school's own: those above it; null where there are fewer than five. */
  readonly over: Share | null;
}

/** How far parallel classes of a grade lie apart; no class is named. */
export interface SpreadRow {
  readonly id: string;
  readonly classes: number;
  /** Of the class with the fewest and of that with the most; of assignments with a date. */
  readonly tasksPerWeek: readonly [number, number];
  /** Stated minutes a week; null where none are stated. */
  readonly minutesPerWeek: readonly [number, number] | null;
  /** Assignments of these classes without a date, which are in no week. */
  readonly undated: number;
}

export interface MessageRow {
  readonly id: string;
  readonly messages: number;
  /** Per class and week in which a class got any, of messages with a date; null where the class of fewer than five is known. */
  readonly perClassAndWeek: number | null;
  /** Messages without a date, which are in no week. */
  readonly undated: number;
  readonly digitalOnly: Share;
}

export interface MoneyRow {
  readonly id: string;
  readonly asked: number;
  readonly named: number;
  /** Null where fewer than five name an amount. */
  readonly cents: number | null;
  /** Per plan of the grade; null where there is none, or no sum. */
  readonly centsPerPlan: number | null;
}

export interface SignRow {
  readonly id: SignId;
  /** Entries that show it. */
  readonly entries: number;
  /** Plans that show it at least once; null without plans. */
  readonly plans: Share | null;
}

export interface PlanRuleRow {
  readonly id: string;
  readonly plans: Share;
}

/** One grade and subject together, for who looks closer; both as they are shown, or `*` for all. */
export interface MatrixCell {
  readonly grade: string;
  readonly subject: string;
  readonly share: Share;
  readonly keys: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

export interface ClassRow {
  readonly name: string;
  readonly grade: string;
  readonly assignments: number;
  readonly share: Share;
}

/** A share then and now. */
export interface Change {
  readonly before: Share;
  readonly after: Share;
  /** How much it rose, with the margin of that; from -1 to 1. */
  readonly rise: number;
  readonly low: number;
  readonly high: number;
  /** `unclear` when the margin holds 0. */
  readonly says: 'up' | 'down' | 'unclear';
}

export interface ChangeRow extends Change {
  readonly id: string;
}

export interface Comparison {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly assignments: number;
  readonly all: Change | null;
  readonly grades: readonly ChangeRow[];
  readonly keys: readonly ChangeRow[];
  readonly rules: readonly ChangeRow[];
}

/** What a reader must know beside the figures. */
export type Remark =
  | 'empty'
  | 'few'
  | 'no-dates'
  | 'some-undated'
  | 'no-grades'
  | 'no-subjects'
  | 'no-classes'
  | 'some-without-class'
  | 'unnamed-merged'
  | 'files-failed'
  | 'undated-left-out'
  | 'earlier-empty'
  | 'earlier-same'
  | 'earlier-other-school'
  | 'periods-overlap';

export interface ReportModel {
  readonly format: 'hwlint-report';
  readonly version: 1;
  readonly program: string;
  /** True when a table beside it holds texts, paths and classes. */
  readonly withText: boolean;
  readonly scope: {
    readonly schools: number;
    readonly filesRead: number;
    readonly filesFailed: number;
    readonly from: CalendarDay | null;
    readonly to: CalendarDay | null;
    readonly undated: number;
    readonly setAside: number;
    /** Assignments whose class is not known; none of them was left out as a copy. */
    readonly withoutClass: number;
  };
  readonly remarks: readonly Remark[];
  readonly totals: {
    /** Null where the few that are no assignment could be worked out from it. */
    readonly entries: number | null;
    readonly copies: number;
    readonly assignments: number;
    readonly share: Share | null;
    readonly tipped: number;
    readonly plans: number;
    readonly coverage: Coverage | null;
  };
  readonly kinds: readonly KindRow[];
  readonly grades: readonly Group[];
  readonly subjects: readonly Group[];
  readonly weeks: readonly Group[];
  readonly keys: readonly KeyRow[];
  readonly rules: readonly RuleRow[];
  readonly planRules: readonly PlanRuleRow[];
  readonly matrix: readonly MatrixCell[];
  readonly shortForms: readonly ShortFormRow[];
  readonly work: readonly WorkRow[];
  readonly spread: readonly SpreadRow[];
  readonly messages: readonly MessageRow[];
  readonly money: readonly MoneyRow[];
  readonly signs: readonly SignRow[];
  readonly comparison: Comparison | null;
  /** Only for who asked: in order of grade and name. */
  readonly classes: readonly ClassRow[] | null;
}
