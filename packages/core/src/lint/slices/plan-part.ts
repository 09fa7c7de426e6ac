import type { AgendaMeta } from '../../agenda/agenda.ts';
import type { Finding, Severity } from '../finding.ts';
import type { PlanSpot } from '../to-finding.ts';

/**
 * What one slice of a file knows of a plan that other slices may have more of. Plain data: it can be sent from one
 * thread to another. Entries are named by their number in the file.
 */
export interface PlanPart {
  readonly key: string;
  readonly meta: AgendaMeta;
  /** Its first entry here, and where it is shown. */
  readonly first: number;
  readonly anchor: PlanSpot;
  readonly labels: readonly LabelPart[];
  /** Short forms that entries explain, with the first entry that does. */
  readonly explains: readonly (readonly [form: string, entry: number])[];
  /** Facts that entries say for the whole plan. */
  readonly says: readonly string[];
  /** By rule: what its check sums up. */
  readonly sums: Readonly<Record<string, unknown>>;
  /** By rule: where its check may come to speak. */
  readonly sites: Readonly<Record<string, readonly Site[]>>;
}

/** A heading or cell as a slice sees it first. */
export interface LabelPart {
  /** Its own in the plan. */
  readonly id: string;
  readonly text: string;
  /** The short form of each finding in it, in order. */
  readonly forms: readonly (string | undefined)[];
  readonly explains: readonly string[];
}

/** An entry at which a plan check may come to speak. */
export interface Site {
  readonly entry: number;
  readonly spot: PlanSpot;
  readonly isAssignment: boolean;
  /** What the entry says, for a rule about entries. */
  readonly entryText: string | undefined;
  /** Whether the entry or the school itself lifts the rule there. */
  readonly isLifted: boolean;
}

/** A finding of a slice, that may wait for what its plan says elsewhere. */
export interface SliceFinding<Report = Finding> {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Its place: offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** The line that it starts in. */
  readonly line: number;
  /** Whether it is about its entry, and not about a label or a plan. */
  readonly isOwn: boolean;
  /** Set aside by the config. */
  readonly ignored?: { readonly reason?: string };
  /** Shown only when all of this holds. Absent when nothing elsewhere has a say. */
  readonly waits?: Waits;
  /** The finding itself, in the form that was asked for. */
  readonly report: Report;
}

export interface Waits {
  /** For a finding in a label: the label's id, and which of its findings it is. */
  readonly label?: string;
  /** Not when the plan explains this short form in a label, in the entry or before it. */
  readonly form?: string;
  /** Not when the plan says one of these facts. */
  readonly liftedBy?: readonly string[];
  /** Not when another finding of the rule stands in the entry: it comes from the days. */
  readonly isOfDays?: true;
}

/** The findings whose place is in one entry, or in a label beside it, in source order. */
export interface SliceRow<Report = Finding> {
  /** The number of the entry in its file: larger than that of every entry before it. */
  readonly entry: number;
  readonly isAssignment: boolean;
  /** Key of the plan, when other slices may have more of it. */
  readonly plan?: string;
  readonly findings: readonly SliceFinding<Report>[];
}
