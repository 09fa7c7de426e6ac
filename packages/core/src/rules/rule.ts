import type { EntryKind } from '../agenda/entry.ts';
import type { RuleSeverity } from '../config/config.ts';
import type { PolicyKey } from '../lint/finding.ts';
import type { Localized } from '../locale.ts';

export interface RuleSource {
  readonly document: string;
  readonly section: string;
  /** Absent for a document without a date. */
  readonly year?: number;
}

/** Declarative patterns of a rule or a fact, in compromise's match syntax over the pack's tags. */
export interface PatternData {
  /**
   * One pattern, or several that share all that stands beside them. `[words]` mark the place; without brackets
   * the whole match is the place.
   */
  readonly match: string | readonly string[];
  /** Facts that must hold where it matched. */
  readonly when?: readonly string[];
  /** Facts of which none may hold where it matched, beside those of the rule. */
  readonly unless?: readonly string[];
  /** Facts of the rule's own `unless` that do not lift this pattern. */
  readonly despite?: readonly string[];
  /** The match may not cross from one clause into the next. */
  readonly within?: 'clause';
}

/** A pattern of a rule, which may belong to one of the rule's aspects. */
export interface RulePatternData extends PatternData {
  /** Name of the aspect of the rule that the words found belong to. */
  readonly aspect?: string;
}

/** The patterns, one by one. */
export function matchesOf({ match }: PatternData): readonly string[] {
  return typeof match === 'string' ? [match] : match;
}

/** An example that is test and documentation at once. `[brackets]` in a flagged text mark the place. */
export interface RuleExample {
  readonly text: string;
  /** Default `task`. */
  readonly kind?: EntryKind;
  /** Markdown for a whole plan instead of one entry's text, for whole-plan rules. */
  readonly plan?: boolean;
}

export interface SuggestionData {
  readonly label: Localized;
  /** Takes the place of the words found. */
  readonly replace?: string;
  /** Is put behind the sentence's last word. */
  readonly append?: string;
}

/** One kind of the words that a rule finds, with what is nearest to say and to offer there. */
export interface AspectData {
  /** Takes the place of the rule's message. */
  readonly message?: Localized;
  /** Offered before those of the rule. */
  readonly suggestions: readonly SuggestionData[];
}

/** One point of attention, as data. The form of a file in `rules/<language>/`. */
export interface Rule {
  readonly id: string;
  readonly key: PolicyKey;
  readonly severity: RuleSeverity;
  readonly status: 'stable' | 'preview';
  readonly title: Localized;
  readonly why: Localized;
  readonly source: readonly RuleSource[];
  readonly kinds: readonly EntryKind[];
  readonly scope: 'entry' | 'plan';
  /** Name of the check that decides, for what no pattern can express. */
  readonly check?: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly patterns: readonly RulePatternData[];
  readonly when: readonly string[];
  readonly unless: readonly string[];
  /** Rules that go before this one where both find the same words. */
  readonly yieldsTo: readonly string[];
  /** `{text}` stands for the words found. */
  readonly message: Localized;
  readonly suggestions: readonly SuggestionData[];
  /** By name. Where patterns of several aspects find the same words, the aspect that stands first counts. */
  readonly aspects: Readonly<Record<string, AspectData>>;
  /** Plainer wordings for words that the rule finds, by dictionary form: each is offered in the word's place. */
  readonly wordings: Readonly<Record<string, string>>;
  readonly examples: { readonly flag: readonly RuleExample[]; readonly allow: readonly RuleExample[] };
}
