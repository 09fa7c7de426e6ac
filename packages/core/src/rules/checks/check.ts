import type { Agenda, Plan } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { ResolvedConfig } from '../../config/config.ts';
import type { Analysis } from '../../lint/analysis.ts';
import type { EntryFacts } from '../../lint/entry-facts.ts';
import type { Hit } from '../../lint/hit.ts';
import type { Values } from '../../lint/message.ts';
import type { CompiledPack } from '../compiled-pack.ts';
import type { Rule } from '../rule.ts';

/** One text as a check sees it: an entry, or a label (a heading, a day or subject cell). */
export interface TextView {
  readonly pack: CompiledPack;
  readonly analysis: Analysis;
  readonly facts: EntryFacts;
  readonly isLabel: boolean;
}

/** Looks at one text alone, so that its answer can be remembered for the same text. */
export type TextCheck = (view: TextView, rule: Rule) => readonly Hit[];

/** An entry with its analysis, in a plan. */
export interface PlanEntry {
  readonly entry: Entry;
  /** Index in the agenda. */
  readonly index: number;
  readonly analysis: Analysis;
  readonly facts: EntryFacts;
}

export interface PlanView {
  readonly agenda: Agenda;
  readonly plan: Plan;
  readonly entries: readonly PlanEntry[];
  readonly config: ResolvedConfig;
  /** The rule's options: those of the pack, overridden by the config. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A plan check speaks at a place within one entry, or about the plan as a whole. */
export interface PlanHit {
  /** Index in the agenda of the entry it speaks at; absent for the plan as a whole. */
  readonly entryIndex?: number;
  /** Offsets in the entry's text; the whole entry when absent. */
  readonly start?: number;
  readonly end?: number;
  readonly values: Values;
  /** Indexes in the agenda of the other entries that make it so, in order. */
  readonly together?: readonly number[];
}

/** Looks at a plan as a whole. */
export type PlanCheck = (view: PlanView, rule: Rule) => readonly PlanHit[];
