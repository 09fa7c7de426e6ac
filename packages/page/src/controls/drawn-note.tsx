import type { PlanDocument } from '../session/plan-state.ts';
import type { Texts } from '../texts/index.ts';

interface DrawnNoteProps {
  readonly document: PlanDocument;
  readonly texts: Texts;
}

/** What a text that was drawn out of a document is, and what becomes of it when it is changed. */
export function DrawnNote({ document: { drawn, name, format, text }, texts }: DrawnNoteProps) {
  if (!drawn) return null;
  const isEdited = text.source !== drawn.text;
  return (
    <div class="drawn" id="plan-drawn">
      <p>
        {name !== undefined && texts.drawn.from(name)} {texts.drawn.stays}
      </p>
      <div aria-live="polite">
        {format !== undefined ? <p>{texts.drawn.asText}</p> : isEdited && <p>{texts.drawn.edited}</p>}
      </div>
    </div>
  );
}
