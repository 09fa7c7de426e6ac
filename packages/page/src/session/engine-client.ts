import { documentFormatOf } from '@hwlint/core';
import type { Answer, Task } from '../engine/protocol.ts';
import { WorkerConnection } from './worker-connection.ts';

interface Answering {
  answer(task: Task): Promise<Answer>;
}

/** How engines come to be. */
export interface EngineScripts {
  /**
   * May throw, or give a worker that fails before its first answer.
   * @param hasReaders with the readers of documents, which take time to load
   */
  startWorker(hasReaders: boolean): Worker;
  /** Makes the engine in this thread; called only when there is no worker. */
  startLocal(): Answering;
  /** Loads the readers of documents into this thread, once. */
  loadReaders(): void;
}

/**
 * Asks the engine in a worker, so that typing never waits for it. Where a worker cannot be started, as in
 * some browsers on a page opened from a file, the engine runs in the page instead. The readers of documents are
 * loaded when the first document is met: then a worker that has them takes the place of the first.
 */
export class EngineClient {
  readonly #scripts: EngineScripts;
  #worker: WorkerConnection | undefined;
  #local: Answering | undefined;
  #hasReaders = false;

  constructor(scripts: EngineScripts) {
    this.#scripts = scripts;
    this.#worker = this.#connect();
  }

  /** Whether lint runs beside the page rather than in it. */
  get isInWorker(): boolean {
    return this.#worker !== undefined;
  }

  /** @throws Error when the engine itself fails, which is a defect. */
  ask(task: Task): Promise<Answer> {
    if (!this.#hasReaders && needsReaders(task)) this.#bringReaders();
    return this.#worker ? this.#worker.ask(task) : this.#askLocal(task);
  }

  #connect(): WorkerConnection | undefined {
    try {
      const connection = new WorkerConnection(this.#scripts.startWorker(this.#hasReaders), (waiting) => {
        if (this.#worker === connection) this.#goLocal();
        for (const { task, resolve, reject } of waiting) this.#askLocal(task).then(resolve, reject);
      });
      return connection;
    } catch {
      return undefined;
    }
  }

  #bringReaders(): void {
    this.#hasReaders = true;
    if (!this.#worker) {
      this.#scripts.loadReaders();
      return;
    }
    this.#worker.leave();
    this.#worker = this.#connect();
    if (!this.#worker) this.#goLocal();
  }

  #goLocal(): void {
    this.#worker = undefined;
    if (this.#hasReaders) this.#scripts.loadReaders();
  }

  /** After a pause, so that the page can draw what was typed first. */
  async #askLocal(task: Task): Promise<Answer> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#local ??= this.#scripts.startLocal();
    return this.#local.answer(task);
  }
}

/** A PDF is a document that is not read here. */
function needsReaders(task: Task): boolean {
  const format = task.kind === 'open' ? documentFormatOf(task.path) : undefined;
  return format !== undefined && format !== 'pdf';
}
