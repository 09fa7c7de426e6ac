import type { CancellationToken, Disposable } from 'vscode';
import {
  type BaseLanguageClient,
  WorkDoneProgress,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';

/** The language server, for those who ask it something: each request waits until it runs. */
export class Server implements Disposable {
  readonly #client: BaseLanguageClient;
  #started: Promise<void> | undefined;
  #tokens = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Starts it, unless that was done. */
  start(): Promise<void> {
    if (!this.#started) {
      this.#started = this.#client.start();
      this.#started.catch((error: unknown) => this.#client.error('hwlint did not start', error, true));
    }
    return this.#started;
  }

  /** @throws what the server answers when it cannot do what is asked */
  async ask<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer> {
    await this.start();
    return this.#client.sendRequest<Answer>(method, params, token);
  }

  /** As `ask`, for what takes a while: `report` hears how far it is. */
  async askWithProgress<Answer>(
    method: string,
    params: object,
    token: CancellationToken,
    report: (progress: WorkDoneProgressReport) => void,
  ): Promise<Answer> {
    await this.start();
    const workDoneToken = `hwlint-${++this.#tokens}`;
    const heard = this.#client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report') report(value);
    });
    try {
      return await this.#client.sendRequest<Answer>(method, { ...params, workDoneToken }, token);
    } finally {
      heard.dispose();
    }
  }

  /** The edit of an answer, as the editor knows edits. */
  toEdit(edit: Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0]) {
    return this.#client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  async dispose(): Promise<void> {
    await this.#client.dispose().catch(() => {}); // the editor closes
  }
}
