import type { PageActions } from '../controls/page-actions.ts';
import type { Point } from '../engine/reading.ts';
import type { Texts } from '../texts/index.ts';

interface WaysOutProps {
  readonly point: Point;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** The fix and the suggestions of a point: buttons for what can be written, advice for what cannot. */
export function WaysOut({ point, texts, actions }: WaysOutProps) {
  const { key, fix, suggestions } = point;
  const ways = suggestions.map((way, index) => ({ way, index }));
  const written = ways.filter(({ way }) => way.edits.length > 0);
  const advice = ways.filter(({ way }) => way.edits.length === 0);
  return (
    <>
      {(fix || written.length > 0) && (
        <ul class="ways">
          {fix && (
            <li>
              <button type="button" class="way fix" onClick={() => actions.apply(key, fix.label, 'fix')}>
                {fix.label}
              </button>
            </li>
          )}
          {written.map(({ way, index }) => (
            <li key={index}>
              <button type="button" class="way" onClick={() => actions.apply(key, way.label, index)}>
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
