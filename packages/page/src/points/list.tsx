import { useEffect, useState } from 'preact/hooks';
import type { PageActions } from '../controls/page-actions.ts';
import type { NumberedPoint } from '../editor/line-marks.ts';
import type { Point } from '../engine/reading.ts';
import type { PlanState } from '../session/plan-state.ts';
import { dayName } from '../texts/day-name.ts';
import type { Texts } from '../texts/index.ts';
import { Card } from './card.tsx';
import { type EntryPoints, grouped, type Section } from './grouped.ts';
import { shortened } from './shortened.ts';
import { beginning, portion, windowAround } from './window.ts';

interface ListProps {
  readonly state: PlanState;
  readonly points: readonly NumberedPoint[];
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** The points under their entries, the entries under their days. */
export function PointList({ state, points, texts, actions }: ListProps) {
  const active = points.findIndex(({ point }) => point.key === state.activeKey);
  const [chosen, setChosen] = useState(beginning);
  const { from, to } = windowAround(active, chosen, points.length);
  useEffect(() => setChosen(beginning), [state.document.id, state.onlyRule]);
  useEffect(() => {
    if (active >= 0) setChosen({ from, to });
  }, [active, from, to]);
  const rest = points.length - to;
  const said = new Set<string>();
  const sections = grouped(points.slice(from, to), state.reading?.groups ?? []);
  return (
    <>
      {from > 0 && (
        <button
          type="button"
          class="more"
          onClick={() => {
            actions.session.points.activate(undefined);
            setChosen({ from: Math.max(0, from - portion), to });
          }}
        >
          {texts.points.earlier(Math.min(from, portion))}
        </button>
      )}
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
        <button type="button" class="more" onClick={() => setChosen({ from, to: to + portion })}>
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
            also={point.related
              .map(({ start, end }) => shortened(text.shown.slice(start, end), 40))
              .join(', ')}
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
