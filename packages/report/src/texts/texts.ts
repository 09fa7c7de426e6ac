import type { EntryKind, PolicyKey } from '@hwlint/core';
import type { Remark } from '../model/report-model.ts';
import type { SignId } from '../signs/sign.ts';

/** The languages that the report speaks. Rules speak Dutch and English. */
export type ReportLocale = 'nl' | 'en' | 'fr';

/** What is said of one key of a homework policy. */
export interface KeyTexts {
  readonly title: string;
  /** Of the checklist, to talk about in a meeting. */
  readonly question: string;
  readonly source: string;
}

/** Headings and names of columns. */
export type Label =
  | 'summary'
  | 'look'
  | 'keys'
  | 'grades'
  | 'subjects'
  | 'weeks'
  | 'kinds'
  | 'rules'
  | 'planRules'
  | 'comparison'
  | 'changeGrades'
  | 'changeKeys'
  | 'changeRules'
  | 'shortForms'
  | 'work'
  | 'spread'
  | 'messages'
  | 'money'
  | 'signs'
  | 'points'
  | 'classes'
  | 'how'
  | 'key'
  | 'grade'
  | 'subject'
  | 'week'
  | 'kind'
  | 'rule'
  | 'sign'
  | 'class'
  | 'assignments'
  | 'entries'
  | 'flagged'
  | 'share'
  | 'margin'
  | 'contents'
  | 'mostSeen'
  | 'marginFrom'
  | 'marginTo'
  | 'known'
  | 'fewest'
  | 'most'
  | 'agreed'
  | 'gave'
  | 'plans'
  | 'short'
  | 'full'
  | 'times'
  | 'days'
  | 'tasksPerDay'
  | 'mostTasks'
  | 'minutesPerDay'
  | 'timedDays'
  | 'limit'
  | 'over'
  | 'classCount'
  | 'tasksPerWeek'
  | 'minutesPerWeek'
  | 'messageCount'
  | 'perClassAndWeek'
  | 'undated'
  | 'digitalOnly'
  | 'asked'
  | 'named'
  | 'sum'
  | 'perPlan'
  | 'before'
  | 'now'
  | 'difference'
  | 'says'
  | 'all'
  | 'example'
  | 'instead'
  | 'question'
  | 'source';

/** A sentence under a heading that says how to read it. */
export type Note =
  | 'intro'
  | 'margin'
  | 'bars'
  | 'line'
  | 'rules'
  | 'planRules'
  | 'shortForms'
  | 'work'
  | 'spread'
  | 'messages'
  | 'money'
  | 'signs'
  | 'comparison'
  | 'classes'
  | 'examples'
  | 'noExamples'
  | 'look'
  | 'lookNone'
  | 'noScript'
  | 'folded'
  | 'how'
  | 'private'
  | 'withText'
  | 'dutchRules';

/** Everything that the report says by itself, in one language. */
export interface ReportTexts {
  readonly locale: ReportLocale;
  readonly title: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly notes: Readonly<Record<Note, string>>;
  readonly keys: Readonly<Record<PolicyKey, KeyTexts>>;
  readonly kinds: Readonly<Record<EntryKind | 'assignment', string>>;
  readonly signs: Readonly<Record<SignId, string>>;
  /** As {@link sayRemark} fills them in. */
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly says: Readonly<Record<'up' | 'down' | 'unclear', string>>;
  /** What stands for a group without a name, for other subjects, and for small groups together. */
  readonly unknown: string;
  readonly otherSubject: string;
  readonly folded: string;
  readonly number: (count: number) => string;
  readonly week: (number: number) => string;
  readonly period: (from: string, to: string) => string;
  readonly earlier: (period: string, count: number) => string;
  readonly now: (period: string, count: number) => string;
  readonly schools: (count: number) => string;
  readonly files: (read: number) => string;
  readonly coverage: (seen: number, known: number) => string;
  readonly inPlans: (part: number, whole: number) => string;
  readonly headline: (flagged: number, assignments: number) => string;
  readonly between: (low: string, high: string) => string;
  readonly copies: (count: number) => string;
  readonly setAside: (count: number) => string;
  readonly tipped: (count: number) => string;
}
