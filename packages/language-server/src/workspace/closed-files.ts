import type { Diagnostic } from 'vscode-languageserver';
import { keyOf } from '../files/locations.ts';
import { nextTurn } from '../server/next-turn.ts';
import type { Session } from '../server/session.ts';
import { FileLinter } from './file-linter.ts';

/**
 * Diagnostics of files that nobody has open, for a client that does not ask for them. Once a file was looked at, what
 * is published follows the file on disk, its config and its settings; while it is open, its diagnostics are its own.
 */
export class ClosedFiles {
  readonly #session: Session;
  readonly #linter: FileLinter;
  /** All files that were looked at, by key. */
  readonly #followed = new Map<string, string>();
  /** Those of which something is published now. */
  readonly #published = new Set<string>();
  /** Those to look at again. */
  readonly #due = new Set<string>();
  #isLooking = false;

  constructor(session: Session) {
    this.#session = session;
    this.#linter = new FileLinter(session);
  }

  publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    const key = keyOf(uri);
    this.#followed.set(key, uri);
    if (diagnostics.length === 0 && !this.#published.has(key)) return;
    if (diagnostics.length === 0) this.#published.delete(key);
    else this.#published.add(key);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }

  /** An open document's diagnostics are its own. */
  opened(uri: string): void {
    const key = keyOf(uri);
    const followed = this.#followed.get(key);
    if (followed !== undefined && followed !== uri) this.publish(followed, []);
    this.#published.delete(key);
  }

  /** The diagnostics of an open document were taken back: its file has its own again. */
  closed(uri: string): void {
    this.changed([uri]);
  }

  /** Files changed on disk: those that were looked at are looked at again. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) if (this.#followed.has(keyOf(uri))) this.#due.add(keyOf(uri));
    void this.#look();
  }

  /** A config, rule or setting changed: all that were looked at are looked at again. */
  lookAgain(): void {
    for (const key of this.#followed.keys()) this.#due.add(key);
    void this.#look();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    for (let [key] = this.#due; key !== undefined; [key] = this.#due) {
      this.#due.delete(key);
      await nextTurn(this.#session.platform);
      const uri = this.#followed.get(key);
      if (uri === undefined || this.#session.openAt(uri)) continue;
      const result = await this.#linter.lint(uri).catch(() => undefined);
      if (this.#session.openAt(uri)) continue;
      this.publish(uri, result && 'linted' in result ? result.linted.diagnostics : []);
    }
    this.#isLooking = false;
  }
}
