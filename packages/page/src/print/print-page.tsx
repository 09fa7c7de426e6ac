import { render } from 'preact';
import type { PlanSession } from '../session/plan-session.ts';
import { shownPoints } from '../session/plan-state.ts';
import { textsIn } from '../texts/index.ts';
import { PrintView } from './print-view.tsx';

/** Draws what goes on paper when the browser is about to print, and takes it away afterwards. */
export function drawForPrint(target: Window, root: HTMLElement, session: PlanSession): void {
  target.addEventListener('beforeprint', () => {
    const { state } = session;
    const texts = textsIn[state.settings.locale];
    render(<PrintView state={state} points={shownPoints(state)} texts={texts} />, root);
  });
  target.addEventListener('afterprint', () => render(null, root));
}
