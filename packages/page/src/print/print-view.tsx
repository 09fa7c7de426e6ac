import { type MarkedLine, markedLines, type NumberedPoint } from '../editor/line-marks.ts';
import type { Point } from '../engine/reading.ts';
import { shortened } from '../points/shortened.ts';
import type { PlanState } from '../session/plan-state.ts';
import type { Texts } from '../texts/index.ts';

interface PrintViewProps {
  readonly state: PlanState;
  readonly points: readonly NumberedPoint[];
  readonly texts: Texts;
}

/** The text on paper: words underlined, a number behind each, and the notes below. */
export function PrintView({ state, points, texts }: PrintViewProps) {
  const lines = markedLines(state.document.text.shown, points, undefined);
  return (
    <>
      <div class="print-text" lang="nl">
        {lines.map((line, index) => (
          <PrintLine key={index} line={line} />
        ))}
      </div>
      {points.length > 0 && (
        <section class="print-notes">
          <h2>{texts.print.notes}</h2>
          <ol>
            {points.map(({ point, number }) => (
              <li key={point.key} value={number}>
                {noteOf(point)}
                <ul>
                  {[...(point.fix ? [point.fix] : []), ...point.suggestions].map(({ label }) => (
                    <li key={label}>{label}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p class="print-made">{texts.print.made}</p>
    </>
  );
}

/** The words go before a message that does not say them itself. */
function noteOf({ words, message }: Point): string {
  return message.includes(words) ? message : `“${shortened(words, 60)}”: ${message}`;
}

interface PrintLineProps {
  readonly line: MarkedLine;
}

function PrintLine({ line: { text, marks, numbers } }: PrintLineProps) {
  const said = new Set<number>();
  const pieces = marks.flatMap((mark, index) => {
    const before = text.slice(marks[index - 1]?.end ?? 0, mark.start);
    const closing = mark.numbers.filter((number) => {
      const isLast = !marks.slice(index + 1).some((later) => later.numbers.includes(number));
      return isLast && numbers.includes(number);
    });
    for (const number of closing) said.add(number);
    return [
      before,
      <mark key={index} class={mark.severity}>
        {text.slice(mark.start, mark.end)}
      </mark>,
      closing.length > 0 && <sup>{closing.join(', ')}</sup>,
    ];
  });
  const unsaid = numbers.filter((number) => !said.has(number));
  return (
    <div class="print-line">
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
      {unsaid.length > 0 && <sup>{unsaid.join(', ')}</sup>}
      {text === '' && <br />}
    </div>
  );
}
