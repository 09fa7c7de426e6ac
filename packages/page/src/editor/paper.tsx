import { useEffect, useRef } from 'preact/hooks';
import type { PageActions } from '../controls/page-actions.ts';
import type { PlanState } from '../session/plan-state.ts';
import type { Texts } from '../texts/index.ts';
import { PlanEditor } from './plan-editor.ts';

interface PaperProps {
  readonly state: PlanState;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** The sheet with the text: a text field with the marks behind it. */
export function Paper({ state, texts, actions }: PaperProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const editor = useRef<PlanEditor>(null);
  useEffect(() => {
    if (!field.current || !layer.current) return;
    const { session } = actions;
    editor.current = new PlanEditor(field.current, layer.current, {
      onInput: (text) => session.text.typed(text),
      onPasteOver: () => session.text.forgetFile(),
      onCaret: (offset) => session.points.activate(session.points.at(offset)?.key, true),
      onNumber: (number) => actions.goToNumber(number),
    });
    actions.editor = editor.current;
    field.current.focus();
  }, [actions]);
  useEffect(() => editor.current?.show(state, texts.editor.mark));
  const isTable = state.reading?.format === 'csv' || state.reading?.format === 'ics';
  return (
    <div class={`sheet${isTable ? ' table' : ''}`}>
      <div
        ref={layer}
        class="layer"
        role="toolbar"
        aria-orientation="vertical"
        aria-label={texts.editor.marks}
      />
      <textarea
        ref={field}
        id="plan"
        class="field"
        lang="nl"
        aria-label={texts.editor.label}
        aria-describedby="plan-drawn plan-keys"
        aria-keyshortcuts="F8 Shift+F8 Control+Enter"
        placeholder={texts.editor.placeholder}
        spellcheck={false}
        autocomplete="off"
        autocorrect="off"
        translate={false}
        data-gramm="false"
      />
    </div>
  );
}
