import { render } from 'preact';
import { App } from './app.tsx';
import { Announcer } from './controls/announcer.ts';
import { listenToKeys } from './controls/keys.ts';
import { PageActions } from './controls/page-actions.ts';
import { ThemeSwitch } from './controls/theme.ts';
import type { Engine } from './engine/engine.ts';
import { drawForPrint } from './print/print-page.tsx';
import { EngineClient, type EngineScripts } from './session/engine-client.ts';
import { PlanSession } from './session/plan-session.ts';

declare global {
  /** Put there by the engine's script, which stands before this one. */
  var hwlintEngine: () => Engine;
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

function scriptOf(id: string): string {
  return elementOf(id).textContent ?? '';
}

const scripts: EngineScripts = {
  /** The worker's script is the engine's own, as it stands in the page, and behind it that of the readers. */
  startWorker(hasReaders) {
    const texts = hasReaders ? [scriptOf('engine'), '\n', scriptOf('readers')] : [scriptOf('engine')];
    return new Worker(URL.createObjectURL(new Blob(texts, { type: 'text/javascript' })));
  },
  startLocal: () => hwlintEngine(),
  /** The readers lie in the page as data; the policy knows them, so that they may run as a script. */
  loadReaders() {
    const script = document.createElement('script');
    script.textContent = scriptOf('readers');
    document.head.append(script);
  },
};

const engine = new EngineClient(scripts);
const session = new PlanSession(engine);
const actions = new PageActions(session, new Announcer());
const themes = new ThemeSwitch(document.documentElement);

render(<App actions={actions} themes={themes} />, elementOf('page'));
listenToKeys(window, actions);
drawForPrint(window, elementOf('print'), session);
addEventListener('beforeunload', (event) => {
  if (session.state.isUnsaved) event.preventDefault();
});
session.start();
