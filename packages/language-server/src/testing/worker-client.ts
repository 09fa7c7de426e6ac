import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/**
 * For tests: the worker bundle in a world that has what a web worker has and nothing of Node. It is asked one
 * thing after another.
 */
export class WorkerClient {
  readonly #pending = new Map<number, (result: unknown) => void>();
  readonly #answer: (method: string, params: never) => unknown;
  readonly #scope: { onmessage?: (event: { data: unknown }) => void };
  #nextId = 1;

  /** @param answer to requests of the server */
  constructor(bundle: URL, answer: (method: string, params: never) => unknown) {
    this.#answer = answer;
    const scope: Record<string, unknown> = {
      ...{
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
        TextEncoder,
        TextDecoder,
        performance,
        console,
      },
      ...{ URL, atob, btoa, Intl, queueMicrotask },
      postMessage: (message: Message) => this.#take(structuredClone(message)),
      addEventListener: () => {},
    };
    scope.self = scope;
    this.#scope = createContext(scope);
    runInContext(readFileSync(bundle, 'utf8'), this.#scope);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve as (result: unknown) => void);
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    this.#scope.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  }

  #take({ id, method, params, result }: Message): void {
    if (id !== undefined && method === undefined) this.#pending.get(id)?.(result);
    else if (id !== undefined && method !== undefined) {
      this.#send({ id, result: this.#answer(method, params as never) ?? null });
    }
  }
}
