import type { PlanState } from '../session/plan-state.ts';
import type { Texts } from '../texts/index.ts';

interface RuleFilterProps {
  readonly state: PlanState;
  readonly texts: Texts;
  /** Given undefined for all rules. */
  readonly onFilter: (ruleId: string | undefined) => void;
}

/** Chooses of which rule points are shown; each rule that spoke is there with its count. */
export function RuleFilter({ state, texts, onFilter }: RuleFilterProps) {
  const counts = new Map<string, number>();
  for (const { ruleId } of state.points) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  if (state.onlyRule !== undefined && !counts.has(state.onlyRule)) counts.set(state.onlyRule, 0);
  const titleOf = (id: string) => state.rules.find((rule) => rule.id === id)?.title[texts.language] ?? id;
  const rules = [...counts].map(([id, count]) => ({ id, count, title: titleOf(id) }));
  rules.sort((a, b) => b.count - a.count || a.title.localeCompare(b.title, texts.language));
  return (
    <label class="filter">
      <span>{texts.points.filter}</span>
      <select
        value={state.onlyRule ?? ''}
        onChange={({ currentTarget }) => onFilter(currentTarget.value || undefined)}
      >
        <option value="">{texts.points.allRules(state.points.length)}</option>
        {rules.map(({ id, count, title }) => (
          <option key={id} value={id}>
            {title} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
