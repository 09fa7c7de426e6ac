import type { Plan } from '../../agenda/agenda.ts';
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

/** What a plan check knows beside the entries. */
export interface PlanView {
  readonly plan: Pick<Plan, 'meta'>;
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

/** Looks at each entry of a plan by itself, with what the plan says of it. */
export interface EntryCheck {
  readonly of: 'entry';
  hits(entry: PlanEntry, view: PlanView): readonly PlanHit[];
}

/**
 * Looks at a plan as a whole. It sums the entries up one by one, and says at the end what the sum comes to: so a plan
 * may be too large to be held at once, and its parts may be read apart. A sum is plain data.
 */
export interface WholePlanCheck<Sum> {
  readonly of: 'plan';
  /** Whether these entries can come to a hit at all; spares a look at what they say. */
  canSpeakOf?(entries: readonly PlanEntry[], view: PlanView): boolean;
  begin(): Sum;
  /** Adds an entry that stands behind those added before. */
  add(sum: Sum, entry: PlanEntry, view: PlanView): void;
  /** Adds the sum of entries that stand behind those of `sum`. */
  join(sum: Sum, later: Sum): void;
  /** Where the sum, or one that it is joined to, may come to speak: all entries that its hits name. */
  sites(sum: Sum): readonly (Pick<PlanHit, 'start' | 'end'> & { readonly entryIndex: number })[];
  hits(sum: Sum, view: PlanView): readonly PlanHit[];
}

// biome-ignore lint/suspicious/noExplicitAny: each check has a sum of its own, which nobody else looks into
export type PlanCheck = EntryCheck | WholePlanCheck<any>;

/** What a check says of a plan that is there as a whole. */
export function planHits(
  check: PlanCheck,
  entries: readonly PlanEntry[],
  view: PlanView,
): readonly PlanHit[] {
  if (check.of === 'entry') return entries.flatMap((entry) => check.hits(entry, view));
  if (check.canSpeakOf?.(entries, view) === false) return [];
  const sum = check.begin();
  for (const entry of entries) check.add(sum, entry, view);
  return check.hits(sum, view);
}
