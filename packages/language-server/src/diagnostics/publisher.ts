import type { OpenDocument } from '../documents/open-document.ts';
import type { Session } from '../server/session.ts';
import type { StatusTeller } from '../server/status.ts';

/** An edit that comes so soon after a look, in ms, is one of a burst. No typist is as fast. */
const burstGap = 5;
/** The longest rest in a burst, in ms. */
const longestRest = 200;

/**
 * Looks at documents after they changed and publishes what it finds, for clients that do not ask. Edits that come
 * in a burst (a script, a paste in pieces) are looked at together: as much time goes to reading them as to linting.
 */
export class Publisher {
  readonly #session: Session;
  readonly #status: StatusTeller;
  readonly #waiting = new Set<string>();
  readonly #published = new Map<string, string>();
  #isBusy = false;
  #endedAt = Number.NEGATIVE_INFINITY;
  #took = 0;

  constructor(session: Session, status: StatusTeller) {
    this.#session = session;
    this.#status = status;
  }

  /** Looks at a document soon. */
  schedule(uri: string): void {
    this.#waiting.add(uri);
    this.#wake();
  }

  scheduleAll(): void {
    for (const uri of this.#session.documents.keys()) this.#waiting.add(uri);
    this.#wake();
  }

  /** Takes back what was published of a document. */
  clear(uri: string): void {
    this.#waiting.delete(uri);
    if (this.#published.delete(uri)) void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #wake(): void {
    if (this.#isBusy || this.#waiting.size === 0) return;
    this.#isBusy = true;
    const { now, defer } = this.#session.platform;
    const isBurst = now() - this.#endedAt < burstGap;
    if (isBurst && this.#took > 1) setTimeout(() => void this.#run(), Math.min(this.#took, longestRest));
    else defer(() => void this.#run());
  }

  async #run(): Promise<void> {
    const { now } = this.#session.platform;
    const started = now();
    const [uri] = this.#waiting;
    this.#waiting.delete(uri ?? '');
    const document = this.#session.documents.get(uri ?? '');
    try {
      if (document) await this.#publish(document);
    } catch (error) {
      this.#session.connection.console.error(String(error));
    } finally {
      this.#isBusy = false;
      this.#endedAt = now();
      this.#took = this.#endedAt - started;
      this.#wake();
    }
  }

  async #publish(document: OpenDocument): Promise<void> {
    const { connection, linter, documents, features } = this.#session;
    const linted = await linter.lint(document);
    if (documents.get(document.uri) !== document) return;
    this.#status.tell(document, linted);
    const { uri, version, diagnostics, resultId } = linted;
    if (features.pullsDiagnostics || this.#published.get(uri) === resultId) return;
    if (diagnostics.length === 0 && !linted.format && !this.#published.has(uri)) return;
    this.#published.set(uri, resultId);
    await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  }
}
