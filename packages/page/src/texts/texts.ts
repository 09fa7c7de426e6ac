import type { AgendaFormat, LintSummary, Severity } from '@hwlint/core';
import type { Group } from '../engine/reading.ts';

/** All that the page itself says in one language. Messages about the text come from core. */
export interface Texts {
  readonly language: 'nl' | 'en';
  readonly documentTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly switchLanguage: string;
  readonly theme: { readonly toDark: string; readonly toLight: string };

  readonly editor: {
    readonly label: string;
    readonly placeholder: string;
    readonly keys: string;
    readonly marks: string;
    readonly mark: (numbers: string, words: string) => string;
    readonly format: string;
    readonly autoFormat: (guessed: string | undefined) => string;
    readonly formats: Readonly<Record<AgendaFormat, string>>;
  };

  readonly empty: {
    readonly title: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly example: string;
    readonly drop: string;
  };

  /** Above a text that was drawn out of a document. */
  readonly drawn: {
    readonly from: (name: string) => string;
    readonly stays: string;
    readonly edited: string;
    readonly asText: string;
  };

  readonly actions: {
    readonly open: string;
    readonly undo: string;
    readonly copy: string;
    readonly save: string;
    readonly print: string;
    readonly startAnew: string;
    readonly dropHere: string;
    readonly putBack: string;
    readonly dismiss: string;
  };

  readonly said: {
    readonly opened: (name: string) => string;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: (name: string) => string;
    readonly savedAsUtf8: (name: string) => string;
    readonly fixed: (amount: number) => string;
    readonly nothingToFix: string;
    readonly applied: (label: string) => string;
    readonly undone: string;
    readonly startedAnew: string;
    readonly onlyFirstFile: string;
    readonly tooBig: (megabytes: number) => string;
    readonly notRead: string;
    readonly points: (summary: LintSummary) => string;
  };

  readonly points: {
    readonly title: string;
    readonly count: (summary: LintSummary) => string;
    readonly read: (summary: LintSummary) => string;
    readonly setAside: (amount: number) => string;
    readonly reading: string;
    readonly noneText: string;
    readonly noneOfRule: string;
    readonly filter: string;
    readonly allRules: (amount: number) => string;
    readonly fixAll: (amount: number) => string;
    readonly more: (amount: number) => string;
    readonly earlier: (amount: number) => string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly group: (group: Group) => string;
    readonly noDay: string;
    readonly wholePlan: string;
    readonly line: (line: number) => string;
    readonly also: string;
    readonly showInText: (words: string) => string;
    readonly advice: string;
    readonly why: string;
    readonly source: string;
    readonly silence: string;
    readonly atCaret: string;
    readonly close: string;
    readonly openInList: string;
  };

  readonly rules: {
    readonly open: string;
    readonly openSwitched: (amount: number) => string;
    readonly title: string;
    readonly text: string;
    readonly offByDefault: string;
    readonly reset: string;
    readonly done: string;
  };

  readonly print: {
    readonly notes: string;
    readonly made: string;
  };

  readonly problemAt: (line: number) => string;
  readonly notices: string;
}
