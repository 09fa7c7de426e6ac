import { useEffect, useRef } from 'preact/hooks';
import type { PlanSession } from '../session/plan-session.ts';
import type { PlanState } from '../session/plan-state.ts';
import type { Texts } from '../texts/index.ts';

interface RulesDialogProps {
  readonly state: PlanState;
  readonly texts: Texts;
  readonly session: PlanSession;
  readonly onClose: () => void;
}

/** Switches rules on and off for as long as the page is open. */
export function RulesDialog({ state, texts, session, onClose }: RulesDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { switches } = state.settings;
  const rules = state.rules.toSorted((a, b) => Number(a.severity === 'off') - Number(b.severity === 'off'));
  return (
    <dialog ref={dialog} class="rules" aria-labelledby="rules-title" onClose={onClose}>
      <h2 id="rules-title">{texts.rules.title}</h2>
      <p>{texts.rules.text}</p>
      <ul>
        {rules.map(({ id, title, severity }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={switches[id] ?? severity !== 'off'}
                onChange={({ currentTarget }) => session.settings.switchRule(id, currentTarget.checked)}
              />
              <span>
                {title[texts.language]}
                {severity === 'off' && <small>{texts.rules.offByDefault}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" class="quiet" onClick={() => session.settings.resetRules()}>
          {texts.rules.reset}
        </button>
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {texts.rules.done}
        </button>
      </footer>
    </dialog>
  );
}
