import type { TextFormat } from '@hwlint/core';
import type { PlanText } from '../document/plan-text.ts';
import type { FileForm } from '../document/saved-file.ts';
import type { DrawnFrom, Problem, RuleCard, Settings } from '../engine/protocol.ts';
import type { Point, Reading } from '../engine/reading.ts';

/** What could not be read: the text at hand, or a file that was to take its place. */
export interface ProblemAtHand extends Problem {
  readonly isOfFile: boolean;
}

/** What a text was drawn out of. */
export interface DrawnText extends DrawnFrom {
  /** As it was drawn out. */
  readonly text: string;
}

/** The text at hand and where it came from. */
export interface PlanDocument {
  /** Another number is another text altogether, rather than this one changed. */
  readonly id: number;
  readonly text: PlanText;
  /** Of the file that it was opened from. */
  readonly name?: string | undefined;
  readonly form: FileForm;
  /** The document that it was drawn out of, which is never written. */
  readonly drawn?: DrawnText | undefined;
  /** The file's own, or the one chosen; absent when the text itself tells. */
  readonly format?: TextFormat | undefined;
  /** How often the text was changed since it came. */
  readonly edits: number;
}

/** Everything that the page shows. */
export interface PlanState {
  readonly document: PlanDocument;
  /** Points of attention, at offsets of the text as shown, whatever was typed since it was read. */
  readonly points: readonly Point[];
  /** What else the last reading told; its points are those of back then. */
  readonly reading?: Reading | undefined;
  /** Points do not yet tell of the last change. */
  readonly isStale: boolean;
  readonly problem?: ProblemAtHand | undefined;
  /** Key of the point that the caret is in, or that was chosen in the list. */
  readonly activeKey?: string | undefined;
  /** The active point is the one that the caret is in. */
  readonly isAtCaret: boolean;
  /** Only points of this rule are shown. */
  readonly onlyRule?: string | undefined;
  readonly settings: Settings;
  readonly rules: readonly RuleCard[];
  /** The text that this one took the place of, as long as it can be put back. */
  readonly previous?: PlanDocument | undefined;
  /** The text holds work that was neither copied nor saved. */
  readonly isUnsaved: boolean;
}

/** The points that are shown, each with its number in the whole text, from 1. */
export function shownPoints({ points, onlyRule }: PlanState): { point: Point; number: number }[] {
  return points
    .map((point, index) => ({ point, number: index + 1 }))
    .filter(({ point }) => onlyRule === undefined || point.ruleId === onlyRule);
}
