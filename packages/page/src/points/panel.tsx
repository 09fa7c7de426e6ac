import { useEffect, useRef } from 'preact/hooks';
import type { PageActions } from '../controls/page-actions.ts';
import { type PlanState, shownPoints } from '../session/plan-state.ts';
import type { Texts } from '../texts/index.ts';
import { revealCard } from './focus-card.ts';
import { PointList } from './list.tsx';
import { RuleFilter } from './rule-filter.tsx';

interface PanelProps {
  readonly state: PlanState;
  readonly texts: Texts;
  readonly actions: PageActions;
  readonly onRules: () => void;
}

/** The list of points with its counts, and what concerns all of them. */
export function PointsPanel({ state, texts, actions, onRules }: PanelProps) {
  const list = useRef<HTMLElement>(null);
  const points = shownPoints(state);
  const fixes = points.filter(({ point }) => point.fix).length;
  const { reading, activeKey } = state;
  const switched = Object.keys(state.settings.switches).length;
  useEffect(() => {
    if (activeKey !== undefined && list.current) revealCard(list.current, activeKey);
  }, [activeKey]);
  return (
    <section class="points" aria-labelledby="points-title" ref={list}>
      <header class="points-head">
        <h2 id="points-title" tabIndex={-1}>
          {reading ? texts.points.count(reading.summary) : texts.points.title}
        </h2>
        <p class="points-read">
          {reading ? texts.points.read(reading.summary) : texts.points.reading}
          {reading && reading.summary.suppressed > 0 && (
            <>; {texts.points.setAside(reading.summary.suppressed)}</>
          )}
        </p>
        <div class="points-tools">
          <RuleFilter state={state} texts={texts} onFilter={(rule) => actions.session.points.filter(rule)} />
          <button type="button" class="quiet" onClick={onRules}>
            {switched > 0 ? texts.rules.openSwitched(switched) : texts.rules.open}
          </button>
        </div>
        {fixes > 0 && (
          <button type="button" class="primary fix-all" onClick={() => actions.applyAllFixes()}>
            {texts.points.fixAll(fixes)}
          </button>
        )}
      </header>
      {reading && points.length === 0 && (
        <p class="none">
          {state.points.length > 0 || state.onlyRule ? texts.points.noneOfRule : texts.points.noneText}
        </p>
      )}
      <PointList state={state} points={points} texts={texts} actions={actions} />
      {reading && reading.notices.length > 0 && (
        <aside class="notices" aria-label={texts.notices}>
          <h3>{texts.notices}</h3>
          <ul>
            {reading.notices.map((notice) => (
              <li key={notice.nl}>{notice[texts.language]}</li>
            ))}
          </ul>
        </aside>
      )}
    </section>
  );
}
