import { memo } from 'preact/compat';
import type { PageActions } from '../controls/page-actions.ts';
import type { RuleCard } from '../engine/protocol.ts';
import type { Point } from '../engine/reading.ts';
import type { Texts } from '../texts/index.ts';
import { cardAttribute } from './focus-card.ts';
import { RuleWhy } from './rule-why.tsx';
import { shortened } from './shortened.ts';
import { WaysOut } from './ways-out.tsx';

interface CardProps {
  readonly point: Point;
  readonly number: number;
  readonly line: number;
  /** Other words in the entry of which the same is true; empty for none. */
  readonly also: string;
  readonly isActive: boolean;
  /** A card above says the same of other words. */
  readonly isSaid: boolean;
  readonly rule: RuleCard | undefined;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** One point of attention: the words, what a family may run into, and the ways out. */
function PointCard({ point, number, line, also, isActive, isSaid, rule, texts, actions }: CardProps) {
  const words = point.words === '' ? texts.points.wholePlan : shortened(point.words, 90);
  return (
    <li
      class={['card', point.severity, isActive && 'active', isSaid && 'said'].filter(Boolean).join(' ')}
      {...{ [cardAttribute]: point.key }}
    >
      <button
        type="button"
        class="card-head"
        aria-current={isActive ? 'true' : undefined}
        title={texts.points.showInText(words)}
        onClick={() => actions.goToText(point.key)}
        onFocus={({ currentTarget }) => {
          actions.session.points.activate(point.key);
          if (currentTarget.matches(':focus-visible')) actions.editor?.reveal(number);
        }}
      >
        <span class="badge" aria-hidden="true">
          {number}
        </span>
        <span class="words" lang="nl">
          {words}
        </span>
        <span class="where">
          <span class="severity">{texts.points.severity[point.severity]}</span>
          <span>{point.where?.[texts.language] ?? texts.points.line(line)}</span>
        </span>
      </button>
      <p class="message">{point.message}</p>
      {also !== '' && (
        <p class="also">
          {texts.points.also} <span lang="nl">{also}</span>
        </p>
      )}
      <WaysOut point={point} texts={texts} actions={actions} goesOn />
      {rule && <RuleWhy rule={rule} texts={texts} actions={actions} />}
    </li>
  );
}

export const Card = memo(PointCard);
