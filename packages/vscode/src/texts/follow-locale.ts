import { type Disposable, type Event, EventEmitter, env, workspace } from 'vscode';
import type { Locale } from '../../../language-server/src/protocol.ts';
import { chooseLocale } from './choose-locale.ts';
import { speak } from './t.ts';

/** Speaks the language that the settings ask for, from now on. */
export function followLocale(): Disposable & { readonly current: Locale; readonly onDidChange: Event<void> } {
  const changed = new EventEmitter<void>();
  const current = chosen();
  speak(current);
  const watched = workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('hwlint.locale')) return;
    speak(chosen());
    changed.fire();
  });
  return {
    current,
    onDidChange: changed.event,
    dispose: () => {
      watched.dispose();
      changed.dispose();
    },
  };
}

function chosen(): Locale {
  const machine = new Intl.DateTimeFormat().resolvedOptions().locale;
  return chooseLocale(workspace.getConfiguration('hwlint').get('locale'), env.language, machine);
}
