import type { Localized } from '../locale.ts';
import type { AspectData, Rule, SuggestionData } from '../rules/rule.ts';
import type { Hit } from './hit.ts';

/** What a hit says: the message of its aspect, else that of its rule. */
export function messageOf({ rule, aspect }: Hit): Localized {
  return aspectOf(rule, aspect)?.message ?? rule.message;
}

/** What a hit offers: what fits its aspect best, then what always fits. */
export function suggestionsFor({ rule, aspect }: Hit): readonly SuggestionData[] {
  return [...(aspectOf(rule, aspect)?.suggestions ?? []), ...rule.suggestions];
}

/** Of the aspects of the same words the one that the rule names first. */
export function firstAspect(rule: Rule, ...named: readonly (string | undefined)[]): string | undefined {
  return Object.keys(rule.aspects).find((aspect) => named.includes(aspect));
}

function aspectOf({ aspects }: Rule, name: string | undefined): AspectData | undefined {
  return name !== undefined && Object.hasOwn(aspects, name) ? aspects[name] : undefined;
}
