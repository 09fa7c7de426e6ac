import type { Texts } from '../texts/index.ts';
import { FileButton } from './file-button.tsx';
import type { PageActions } from './page-actions.ts';

interface StartProps {
  readonly texts: Texts;
  readonly actions: PageActions;
}

/** What stands beside the sheet while it is empty. */
export function Start({ texts, actions }: StartProps) {
  const { empty } = texts;
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{empty.title}</h2>
      <ol class="steps">
        {empty.steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <div class="start-buttons">
        <button type="button" class="primary" onClick={() => actions.showExample()}>
          {empty.example}
        </button>
        <FileButton class="" texts={texts} onFiles={(files) => actions.openFiles(files)} />
      </div>
      <p class="start-files">{empty.drop}</p>
    </section>
  );
}
