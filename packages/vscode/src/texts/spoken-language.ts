import { type Disposable, type Event, EventEmitter, env, window, workspace } from 'vscode';
import { type Locale, methods } from '../../../language-server/src/protocol.ts';
import type { Server } from '../client/server.ts';
import { activeDocument, uriAtHand } from '../commands/active-document.ts';
import type { Statuses } from '../status/statuses.ts';
import { localeOfEditor, localeOfSetting } from './locales.ts';
import { speak } from './t.ts';

/** The language of this editor, for the server to speak where neither a setting nor the school's config names one. */
export function editorLocale(): Locale {
  return localeOfEditor(env.language, new Intl.DateTimeFormat().resolvedOptions().locale);
}

/**
 * Has the extension's own texts speak as the server does about the text at hand: the server knows the school's config. Until
 * it runs, the setting or the editor tells.
 */
export class SpokenLanguage implements Disposable {
  readonly #statuses: Statuses;
  readonly #server: Server;
  readonly #changed = new EventEmitter<void>();
  readonly #parts: readonly Disposable[];
  #locale: Locale;
  #asked = 0;
  /** Resolves when the server has told, or cannot. */
  readonly known: Promise<void>;

  constructor(statuses: Statuses, server: Server) {
    this.#statuses = statuses;
    this.#server = server;
    this.#locale = ofSetting() ?? editorLocale();
    speak(this.#locale);
    const follow = () => void this.#follow();
    this.#parts = [
      this.#changed,
      statuses.onDidChange(follow),
      window.onDidChangeActiveTextEditor(follow),
      workspace.onDidChangeConfiguration((event) => {
        // The client hears of the change after this, and the server after the client.
        if (event.affectsConfiguration('hwlint.locale')) setTimeout(follow, 0);
      }),
    ];
    this.known = server.started.then(
      () => this.#follow(),
      () => {},
    );
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  async #follow(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const document = activeDocument();
    const told = document && this.#statuses.of(document.uri)?.locale;
    const uri = uriAtHand();
    const locale = told ?? (await this.#ask(uri === undefined ? {} : { uri }));
    if (asked !== this.#asked || locale === undefined || locale === this.#locale) return;
    this.#locale = locale;
    speak(locale);
    this.#changed.fire();
  }

  #ask(params: { readonly uri?: string }): Promise<Locale | undefined> {
    return this.#server.ask<Locale>(methods.locale, params).catch(() => undefined);
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }
}

function ofSetting(): Locale | undefined {
  return localeOfSetting(workspace.getConfiguration('hwlint').get('locale'));
}
