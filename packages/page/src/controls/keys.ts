import type { PageActions } from './page-actions.ts';

/** The page's own keys. Every one of them has a button or a link that does the same. */
export function listenToKeys(target: Window, actions: PageActions): void {
  target.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || altKey) return;
    if (key === 'F8' && !ctrlKey && !metaKey) {
      event.preventDefault();
      actions.goToNeighbour(shiftKey ? -1 : 1);
    }
    if (key === 'Escape' && actions.session.state.isAtCaret) actions.session.points.activate(undefined);
    if (key === 'Enter' && (ctrlKey || metaKey) && !shiftKey) {
      const { activeKey } = actions.session.state;
      if (activeKey === undefined) return;
      event.preventDefault();
      if (event.target instanceof HTMLTextAreaElement) actions.goToCard(activeKey);
      else actions.goToText(activeKey);
    }
  });
}
