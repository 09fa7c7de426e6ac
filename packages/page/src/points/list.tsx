import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageActions } from '../controls/page-actions.ts';
import type { NumberedPoint } from '../editor/line-marks.ts';
import type { Point } from '../engine/reading.ts';
import type { PlanState } from '../session/plan-state.ts';
import { dayName } from '../texts/day-name.ts';
import type { Texts } from '../texts/index.ts';
import { Card } from './card.tsx';
import { type EntryPoints, grouped, type Section } from './grouped.ts';

/** So many cards are drawn at once: more than a week plan has, and few enough for any machine. */
const portion = 150;

interface ListProps {
  readonly state: PlanState;
  readonly points: readonly NumberedPoint[];
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** The points under their entries, the entries under their days. */
export function PointList({ state, points, texts, actions }: ListProps) {
  const [limit, setLimit] = useState(portion);
  const active = points.findIndex(({ point }) => point.key === state.activeKey);
  const shown = Math.max(limit, active + 1);
  const first = useRef(state.document.id);
  useEffect(() => {
    if (first.current !== state.document.id) setLimit(portion);
    first.current = state.document.id;
  }, [state.document.id]);
  const rest = points.length - shown;
  const said = new Set<string>();
  const sections = grouped(points.slice(0, shown), state.reading?.groups ?? []);
  return (
    <>
      {sections.map((section) => (
        <section key={section.entries[0]?.points[0]?.point.key} class="day">
          <h3 class="day-name">{sectionName(section, texts)}</h3>
          {section.entries.map((entry) => (
            <Entry
              key={entry.points[0]?.point.key}
              entry={entry}
              {...{ isPlan: section.isPlan, said, state, texts, actions }}
            />
          ))}
        </section>
      ))}
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setLimit(shown + portion)}>
          {texts.points.more(Math.min(rest, portion))}
        </button>
      )}
    </>
  );
}

interface EntryProps extends Omit<ListProps, 'points'> {
  readonly entry: EntryPoints;
  readonly isPlan: boolean;
  /** What cards above have said. */
  readonly said: Set<string>;
}

function Entry({ entry, isPlan, said, state, texts, actions }: EntryProps) {
  const { group, points } = entry;
  const { text } = state.document;
  const isInOpening = group.subject !== undefined && group.opening.startsWith(group.subject);
  const beside = [group.className, isInOpening ? undefined : group.subject].filter(Boolean).join(' · ');
  return (
    <div class="entry">
      {!isPlan && (
        <h4 class="entry-name">
          <span class="entry-kind">{texts.points.group(group)}</span>
          {beside !== '' && <span lang="nl">{beside}</span>}
          <span class="entry-opening" lang="nl">
            {group.opening}
          </span>
        </h4>
      )}
      <ul class="cards">
        {points.map(({ point, number }) => (
          <Card
            key={point.key}
            point={point}
            number={number}
            line={text.lineAt(point.start)}
            alsoOn={point.related.map(({ start }) => text.lineAt(start)).join(',')}
            isActive={point.key === state.activeKey}
            isSaid={isSaid(point, said)}
            rule={state.rules.find(({ id }) => id === point.ruleId)}
            texts={texts}
            actions={actions}
          />
        ))}
      </ul>
    </div>
  );
}

/** Whether the same was said before, apart from the words it is about; it is from now on. */
function isSaid({ ruleId, message, words }: Point, said: Set<string>): boolean {
  const sentence = `${ruleId} ${words === '' ? message : message.replaceAll(words, '')}`;
  if (said.has(sentence)) return true;
  said.add(sentence);
  return false;
}

function sectionName({ day, heading, isPlan, entries }: Section, texts: Texts): string {
  const [first] = entries;
  if (isPlan && first) return texts.points.group(first.group);
  if (day !== undefined) return dayName(day, texts.language);
  return heading ?? texts.points.noDay;
}
