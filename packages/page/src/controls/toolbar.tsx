import { textFormats } from '../document/saved-file.ts';
import type { PlanState } from '../session/plan-state.ts';
import type { Texts } from '../texts/index.ts';
import { FileButton } from './file-button.tsx';
import type { PageActions } from './page-actions.ts';

interface ToolbarProps {
  readonly state: PlanState;
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** What can be done with the text as a whole. */
export function Toolbar({ state, texts, actions }: ToolbarProps) {
  const { document } = state;
  return (
    <div class="toolbar">
      <button type="button" class="primary" onClick={() => actions.copy()}>
        {texts.actions.copy}
      </button>
      <button type="button" onClick={() => actions.save()}>
        {texts.actions.save}
      </button>
      <button type="button" disabled={document.edits === 0} onClick={() => actions.undo()}>
        {texts.actions.undo}
      </button>
      <button type="button" class="quiet" onClick={() => print()}>
        {texts.actions.print}
      </button>
      <FileButton class="quiet" texts={texts} onFiles={(files) => actions.openFiles(files)} />
      <button type="button" class="quiet" onClick={() => actions.startAnew()}>
        {texts.actions.startAnew}
      </button>
    </div>
  );
}

/** Which kind of text it is taken for, and the choice of another. */
export function FormatChoice({ state, texts, actions }: ToolbarProps) {
  const { editor } = texts;
  const guessed = state.reading && editor.formats[state.reading.format];
  return (
    <label class="format">
      <span>{editor.format}</span>
      <select
        value={state.document.format ?? ''}
        onChange={({ currentTarget }) => {
          actions.session.text.setFormat(textFormats.find((format) => format === currentTarget.value));
        }}
      >
        <option value="">{editor.autoFormat(state.document.format ? undefined : guessed)}</option>
        {textFormats.map((format) => (
          <option key={format} value={format}>
            {editor.formats[format]}
          </option>
        ))}
      </select>
    </label>
  );
}
