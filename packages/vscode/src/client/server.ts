import type { CancellationToken, Disposable, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient, WorkDoneProgressReport } from 'vscode-languageclient';

type ProtocolEdit = Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0];

/**
 * The language server, for those who ask it something: each request waits until it runs. The client's library is loaded
 * when it starts and not before, so that activation stays short.
 */
export class Server implements Disposable {
  readonly #create: () => Promise<BaseLanguageClient>;
  #started: Promise<BaseLanguageClient> | undefined;
  #settle: { readonly done: () => void; readonly failed: () => void } | undefined;
  /** Resolves when it runs, whoever starts it; rejects when it does not start. */
  readonly started: Promise<void>;
  #tokens = 0;

  /** @param create makes the client, ready to start */
  constructor(create: () => Promise<BaseLanguageClient>) {
    this.#create = create;
    this.started = new Promise((done, failed) => {
      this.#settle = { done, failed };
    });
    this.started.catch(() => {}); // told by the client
  }

  /** Starts it, unless that was done. */
  start(): Promise<BaseLanguageClient> {
    if (!this.#started) {
      this.#started = this.#start();
      this.#started.then(this.#settle?.done, this.#settle?.failed);
    }
    return this.#started;
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = await this.#create();
    try {
      await client.start();
    } catch (error) {
      client.error('hwlint did not start', error, true);
      throw error;
    }
    return client;
  }

  /** @throws what the server answers when it cannot do what is asked */
  async ask<Answer>(method: string, params: object): Promise<Answer> {
    const client = await this.start();
    return client.sendRequest<Answer>(method, params);
  }

  /** As `ask`, for what takes a while: `report` hears how far it is. */
  async askWithProgress<Answer>(
    method: string,
    params: object,
    token: CancellationToken,
    report: (progress: WorkDoneProgressReport) => void,
  ): Promise<Answer> {
    const client = await this.start();
    const { WorkDoneProgress } = await import('vscode-languageclient');
    this.#tokens += 1;
    const workDoneToken = `hwlint-${this.#tokens}`;
    const heard = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report') report(value);
    });
    try {
      return await client.sendRequest<Answer>(method, { ...params, workDoneToken }, token);
    } finally {
      heard.dispose();
    }
  }

  /** The edit of an answer, as the editor knows edits. */
  async toEdit(edit: ProtocolEdit): Promise<WorkspaceEdit | undefined> {
    const client = await this.start();
    return client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  async dispose(): Promise<void> {
    const client = await this.#started?.catch(() => undefined);
    await client?.dispose().catch(() => {}); // the editor closes
  }
}
