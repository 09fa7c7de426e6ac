import {
  createConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { noFiles } from '../files/file-host.ts';
import { memoryFiles } from '../files/testing.ts';
import type { InitializationOptions } from '../protocol.ts';
import { startServer } from '../server/start-server.ts';
import { Line } from './memory-transport.ts';

/** A message of the server. */
interface Sent {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface TestClientOptions {
  /** Files by path; the record may change while the server runs. */
  readonly files?: Record<string, string | Uint8Array>;
  /** Answers to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/**
 * For tests: a client made by hand, with a server in the same process at the other end of the line. It says nothing
 * by itself and hides nothing.
 */
export class TestClient {
  readonly #toServer = new Line();
  readonly #toClient = new Line();
  readonly #answers: NonNullable<TestClientOptions['answers']>;
  readonly #pending = new Map<number, (message: Sent) => void>();
  readonly #listeners = new Set<() => void>();
  /** All notifications and requests of the server, in order. */
  readonly received: { readonly method: string; readonly params: unknown }[] = [];
  #nextId = 1;

  constructor({ files, answers = {} }: TestClientOptions = {}) {
    this.#answers = answers;
    this.#toClient.reader.listen((message) => this.#take(message as Sent));
    const host = files ? memoryFiles(files) : noFiles;
    startServer(
      createConnection(this.#toServer.reader, this.#toClient.writer),
      {
        filesOf: (scheme) => (scheme === 'file' ? host : undefined),
        rulePage: 'file:///rules/{rule}.md',
        defer: (task) => void setImmediate(task),
        now: () => performance.now(),
      },
      '1.2.3',
    );
  }

  /** Initializes with these capabilities; none is a client that can do nothing. */
  async initialize(
    capabilities: InitializeParams['capabilities'] = {},
    options: InitializationOptions = {},
    params: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const result = await this.request('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'file:///s', name: 's' }],
      capabilities,
      initializationOptions: options,
      ...params,
    });
    this.notify('initialized', {});
    return result as InitializeResult;
  }

  /** @throws an error with the server's code and message */
  async request<T = unknown>(method: string, params?: unknown): Promise<T> {
    return (await this.start<T>(method, params).answer) as T;
  }

  /** Sends a request, and gives the way to take it back. */
  start<T>(method: string, params?: unknown): { readonly answer: Promise<T>; readonly cancel: () => void } {
    const id = this.#nextId;
    this.#nextId += 1;
    const answer = new Promise<T>((resolve, reject) => {
      this.#pending.set(id, ({ result, error }) => {
        if (error) reject(Object.assign(new Error(error.message), { code: error.code }));
        else resolve(result as T);
      });
    });
    answer.catch(() => {});
    this.#send({ id, method, params });
    return { answer, cancel: () => this.notify('$/cancelRequest', { id }) };
  }

  notify(method: string, params?: unknown): void {
    this.#send({ method, params });
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: unknown[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The first message of this method that fits, sent already or to come. */
  async receive<T = unknown>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    for (;;) {
      const found = this.received.find((message) => message.method === method && fits(message.params as T));
      if (found) return found.params as T;
      await new Promise<void>((resolve) => this.#listeners.add(resolve));
    }
  }

  /** The diagnostics that are published of a document at a version or a later one. */
  async diagnostics(uri: string, version = 1): Promise<readonly Diagnostic[]> {
    const published = await this.receive<{ uri: string; version?: number; diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && (params.version ?? 0) >= version,
    );
    return published.diagnostics;
  }

  #send(message: Sent): void {
    this.#toServer.send(JSON.stringify({ jsonrpc: '2.0', ...message }));
  }

  #take(message: Sent): void {
    const { id, method, params } = message;
    if (method === undefined) {
      this.#pending.get(Number(id))?.(message);
      this.#pending.delete(Number(id));
      return;
    }
    this.received.push({ method, params });
    if (id !== undefined) void this.#answer(id, method, params);
    for (const listener of [...this.#listeners]) listener();
    this.#listeners.clear();
  }

  async #answer(id: number | string, method: string, params: unknown): Promise<void> {
    const answer = this.#answers[method];
    try {
      this.#send({ id, result: (await answer?.(params as never)) ?? null });
    } catch (error) {
      this.#send({ id, error: { code: -32000, message: String(error) } });
    }
  }
}
