import type { PageActions } from '../controls/page-actions.ts';
import type { Point } from '../engine/reading.ts';
import type { Texts } from '../texts/index.ts';

interface WaysOutProps {
  readonly point: Point;
  readonly texts: Texts;
  readonly actions: PageActions;
  /** Whether focus goes on to the next card once a way out is taken. */
  readonly goesOn: boolean;
}

/** The fix and the suggestions of a point: buttons for what can be written, advice for what cannot. */
export function WaysOut({ point, texts, actions, goesOn }: WaysOutProps) {
  const { key, fix, suggestions } = point;
  const apply = (label: string, way: 'fix' | number) => actions.apply(key, label, way, goesOn);
  const ways = suggestions.map((way, index) => ({ way, index }));
  const written = ways.filter(({ way }) => way.edits.length > 0);
  const advice = ways.filter(({ way }) => way.edits.length === 0);
  return (
    <>
      {(fix || written.length > 0) && (
        <ul class="ways">
          {fix && (
            <li>
              <button type="button" class="way fix" onClick={() => apply(fix.label, 'fix')}>
                {fix.label}
              </button>
            </li>
          )}
          {written.map(({ way, index }) => (
            <li key={index}>
              <button type="button" class="way" onClick={() => apply(way.label, index)}>
                {way.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {advice.length > 0 && (
        <div class="advice">
          <p>{texts.points.advice}</p>
          <ul>
            {advice.map(({ way, index }) => (
              <li key={index}>{way.label}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
