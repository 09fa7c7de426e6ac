import type { RuleSource } from '@hwlint/core';
import type { PageActions } from '../controls/page-actions.ts';
import type { RuleCard } from '../engine/protocol.ts';
import type { Texts } from '../texts/index.ts';

interface RuleWhyProps {
  readonly rule: RuleCard;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** Why a rule is there and where it comes from, and how to have it silent. */
export function RuleWhy({ rule, texts, actions }: RuleWhyProps) {
  const { language, points } = texts;
  return (
    <details class="why">
      <summary>
        {rule.title[language]} <span class="why-word">{points.why}</span>
      </summary>
      <p>{rule.why[language]}</p>
      <p class="source">
        {points.source}: {rule.source.map(sourceText).join('; ')}
      </p>
      <button type="button" class="quiet" onClick={() => actions.session.settings.switchRule(rule.id, false)}>
        {points.silence}
      </button>
    </details>
  );
}

function sourceText({ document, section, year }: RuleSource): string {
  return `${document}${year === undefined ? '' : ` (${year})`}, ${section}`;
}
