import { useEffect, useRef } from 'preact/hooks';
import type { PageActions } from '../controls/page-actions.ts';
import type { Point } from '../engine/reading.ts';
import type { Texts } from '../texts/index.ts';
import { shortened } from './shortened.ts';
import { WaysOut } from './ways-out.tsx';

interface CaretPointProps {
  readonly point: Point;
  readonly number: number;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** On a narrow screen, where the list is far below: the point that was touched in the text, at the foot. */
export function CaretPoint({ point, number, texts, actions }: CaretPointProps) {
  const { key, words, message, severity } = point;
  const foot = useRef<HTMLElement>(null);
  useEffect(() => actions.editor?.keepAbove(number, foot.current?.offsetHeight ?? 0), [actions, number]);
  return (
    <section ref={foot} class={`caret-point ${severity}`} aria-label={texts.points.atCaret}>
      <header>
        <strong lang="nl">{words === '' ? texts.points.wholePlan : shortened(words, 40)}</strong>
        <button type="button" class="quiet" onClick={() => actions.goToCard(key)}>
          {texts.points.openInList}
        </button>
        <button type="button" class="quiet" onClick={() => actions.session.points.activate(undefined)}>
          {texts.points.close}
        </button>
      </header>
      <p class="message">{message}</p>
      <WaysOut point={point} texts={texts} actions={actions} goesOn={false} />
    </section>
  );
}
