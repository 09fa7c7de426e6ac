import type { Answer, Task } from '../engine/protocol.ts';

interface Answering {
  answer(task: Task): Promise<Answer>;
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Asks the engine in a worker, so that typing never waits for it. Where a worker cannot be started, as in
 * some browsers on a page opened from a file, the engine runs in the page instead.
 */
export class EngineClient {
  readonly #startLocal: () => Answering;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #local: Answering | undefined;
  #hasAnswered = false;
  #lastId = 0;

  /**
   * @param startWorker may throw, or give a worker that fails before its first answer
   * @param startLocal makes the engine in this thread; called only when there is no worker
   */
  constructor(startWorker: () => Worker, startLocal: () => Answering) {
    this.#startLocal = startLocal;
    try {
      this.#worker = startWorker();
      this.#worker.addEventListener('message', ({ data }) => this.#onAnswer(data));
      this.#worker.addEventListener('error', (event) => this.#onError(event));
    } catch {
      this.#worker = undefined;
    }
  }

  /** Whether lint runs beside the page rather than in it. */
  get isInWorker(): boolean {
    return this.#worker !== undefined;
  }

  /** @throws Error when the engine itself fails, which is a defect. */
  ask(task: Task): Promise<Answer> {
    if (!this.#worker) return this.#askLocal(task);
    this.#lastId += 1;
    const id = this.#lastId;
    this.#worker.postMessage({ id, task });
    return new Promise((resolve, reject) => this.#waiting.set(id, { task, resolve, reject }));
  }

  #onAnswer({ id, answer, error }: { id: number; answer?: Answer; error?: string }): void {
    this.#hasAnswered = true;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (answer) waiting?.resolve(answer);
    else waiting?.reject(new Error(error));
  }

  #onError(event: ErrorEvent): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    if (this.#hasAnswered) {
      for (const { reject } of waiting) reject(new Error(event.message));
      return;
    }
    event.preventDefault();
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { task, resolve, reject } of waiting) this.#askLocal(task).then(resolve, reject);
  }

  /** After a pause, so that the page can draw what was typed first. */
  async #askLocal(task: Task): Promise<Answer> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#local ??= this.#startLocal();
    return this.#local.answer(task);
  }
}
