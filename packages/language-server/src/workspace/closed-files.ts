import type { Diagnostic } from 'vscode-languageserver';
import { keyOf } from '../files/locations.ts';
import type { Session } from '../server/session.ts';

/** Diagnostics that were published of files that nobody has open. They follow the files on disk. */
export class ClosedFiles {
  readonly #session: Session;
  readonly #published = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
  }

  publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    const key = keyOf(uri);
    if (diagnostics.length === 0 && !this.#published.has(key)) return;
    if (diagnostics.length === 0) this.#published.delete(key);
    else this.#published.set(key, uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }

  /** An open document's diagnostics are its own. */
  opened(uri: string): void {
    const published = this.#published.get(keyOf(uri));
    if (published !== undefined && published !== uri) this.publish(published, []);
    this.#published.delete(keyOf(uri));
  }

  /** Files changed on disk: those of which something was published are looked at again. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) {
      const published = this.#published.get(keyOf(uri));
      if (published !== undefined) void this.#again(published);
    }
  }

  async #again(uri: string): Promise<void> {
    const { files, linter } = this.#session;
    const bytes = await files.readFile(uri).catch(() => undefined);
    const linted = bytes && (await linter.lintFile(uri, bytes));
    if (this.#published.has(keyOf(uri))) this.publish(uri, linted?.diagnostics ?? []);
  }
}
