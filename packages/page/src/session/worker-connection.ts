import type { Answer, Task } from '../engine/protocol.ts';

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** One worker with an engine in it, and what was asked of it. */
export class WorkerConnection {
  readonly #worker: Worker;
  readonly #onFailed: (waiting: readonly Waiting[]) => void;
  readonly #waiting = new Map<number, Waiting>();
  #hasAnswered = false;
  #isLeaving = false;
  #lastId = 0;

  /** @param onFailed told once, when the worker fails before its first answer, of what is still to be answered */
  constructor(worker: Worker, onFailed: (waiting: readonly Waiting[]) => void) {
    this.#worker = worker;
    this.#onFailed = onFailed;
    worker.addEventListener('message', ({ data }) => this.#onAnswer(data));
    worker.addEventListener('error', (event) => this.#onError(event));
  }

  /** @throws Error when the engine itself fails, which is a defect. */
  ask(task: Task): Promise<Answer> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#worker.postMessage({ id, task });
    return new Promise((resolve, reject) => this.#waiting.set(id, { task, resolve, reject }));
  }

  /** Ends the worker when all that was asked of it is answered. */
  leave(): void {
    this.#isLeaving = true;
    if (this.#waiting.size === 0) this.#worker.terminate();
  }

  #onAnswer({ id, answer, error }: { id: number; answer?: Answer; error?: string }): void {
    this.#hasAnswered = true;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (answer) waiting?.resolve(answer);
    else waiting?.reject(new Error(error));
    if (this.#isLeaving) this.leave();
  }

  #onError(event: ErrorEvent): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    if (this.#hasAnswered) {
      for (const { reject } of waiting) reject(new Error(event.message));
      return;
    }
    event.preventDefault();
    this.#worker.terminate();
    this.#onFailed(waiting);
  }
}
