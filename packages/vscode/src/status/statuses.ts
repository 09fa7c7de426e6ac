import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentStatus, methods } from '../../../language-server/src/protocol.ts';

/** How each open document stands, as the server tells it. */
export class Statuses implements Disposable {
  readonly #byUri = new Map<string, DocumentStatus>();
  readonly #changed = new EventEmitter<void>();

  /** Hears a client's server from here on. */
  listen(client: BaseLanguageClient): void {
    client.onNotification(methods.status, (status: DocumentStatus) => {
      if (status.state === 'closed') this.#byUri.delete(status.uri);
      else this.#byUri.set(status.uri, status);
      this.#changed.fire();
    });
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** Undefined when the document is not open, or not hwlint's. */
  of(uri: Uri): DocumentStatus | undefined {
    return this.#byUri.get(uri.toString());
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
