import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Localized } from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import { type Failed, failed, type Judge, type JudgedSlice, type SliceTask } from '../lint/judge.ts';
import type { LintInput } from '../lint/lint-input.ts';
import type { LintedFile } from '../lint/outcome.ts';
import { packageFolder } from '../package-info.ts';
import type { Reply, Task, ThreadSettings } from './messages.ts';

/** A task with whoever waits for what comes of it. */
interface Order {
  readonly task: Task;
  readonly resolve: (reply: LintedFile | JudgedSlice) => void;
  readonly reject: (error: unknown) => void;
}

interface Hand {
  readonly worker: Worker;
  isReady: boolean;
  order: Order | undefined;
}

/**
 * Memory of one thread, in megabytes: enough for the largest file that is read at once, and so little that all threads
 * of a small machine stay small.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 2048 };

/** V8 takes compiled code only under the flags that it was compiled under: its own. */
const asCompiled = '--heap-growing-percent=0';

/** There is a heap for each thread: each stays nearer to what it needs. */
const smallHeaps = '--heap-growing-percent=30';

/**
 * Lets threads judge, each one thing at a time. A thread that dies takes with it only what it was at; another one comes
 * in its place.
 */
export class ThreadJudge implements Judge {
  readonly hands: number;
  readonly #settings: ThreadSettings;
  readonly #here: Judge;
  readonly #onWord: (word: Localized) => void;
  readonly #script: URL;
  readonly #words = new Set<string>();
  readonly #hands = new Set<Hand>();
  readonly #waiting: Order[] = [];
  /** Whether threads can be had at all. */
  #canStart = true;
  #isClosed = false;

  /**
   * @param here for what is not on disk, and for a system that gives no threads
   * @param script what a thread runs
   * @param onWord told what is to be said to who started the program; once
   */
  constructor(
    hands: number,
    settings: ThreadSettings,
    here: Judge,
    onWord: (word: Localized) => void,
    script = new URL('bin/thread.js', packageFolder),
  ) {
    this.#script = script;
    this.#onWord = onWord;
    this.hands = hands;
    this.#settings = settings;
    this.#here = here;
  }

  async file(input: LintInput): Promise<LintedFile | Failed> {
    if (!input.isOnDisk) return this.#here.file(input);
    const { path, shown } = input;
    const task: Task = { kind: 'file', path, shown, isWritten: input.write !== undefined };
    return this.#ask(task, shown, () => this.#here.file(input)) as Promise<LintedFile | Failed>;
  }

  slice(task: SliceTask): Promise<JudgedSlice | Failed> {
    const here = () => this.#here.slice(task);
    return this.#ask({ kind: 'slice', ...task }, task.shown, here) as Promise<JudgedSlice | Failed>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#hands].map(({ worker }) => worker.terminate()));
    await this.#here.close();
  }

  async #ask(
    task: Task,
    shown: string,
    here: () => Promise<LintedFile | JudgedSlice | Failed>,
  ): Promise<LintedFile | JudgedSlice | Failed> {
    try {
      return await new Promise<LintedFile | JudgedSlice | Failed>((resolve, reject) => {
        this.#waiting.push({ task, resolve, reject });
        this.#handOut();
      });
    } catch (error) {
      if (error instanceof NoThreads) return here();
      return failed(error, shown, this.#settings.options);
    }
  }

  #handOut(): void {
    for (const hand of this.#hands) {
      if (hand.isReady && !hand.order) this.#give(hand);
    }
    while (this.#canStart && this.#hands.size < Math.min(this.hands, this.#atWork + this.#waiting.length)) {
      this.#start();
    }
    if (this.#canStart) return;
    for (const { reject } of this.#waiting.splice(0)) reject(new NoThreads());
  }

  get #atWork(): number {
    let count = 0;
    for (const { order } of this.#hands) if (order) count += 1;
    return count;
  }

  #give(hand: Hand): void {
    hand.order = this.#waiting.shift();
    if (hand.order) hand.worker.postMessage(hand.order.task);
  }

  #start(): void {
    setFlagsFromString(asCompiled);
    const worker = new Worker(this.#script, {
      workerData: this.#settings,
      resourceLimits,
      stdin: false,
    });
    const hand: Hand = { worker, isReady: false, order: undefined };
    this.#hands.add(hand);
    worker.on('message', (reply: Reply) => {
      if (reply === 'ready') this.#welcome(hand);
      else if ('word' in reply) this.#pass(reply.word);
      else {
        hand.order?.resolve(reply as LintedFile);
        hand.order = undefined;
      }
      this.#handOut();
    });
    worker.on('error', (error) => this.#lose(hand, error));
    worker.on('exit', () => this.#lose(hand, new CliError(threadDied)));
  }

  #welcome(hand: Hand): void {
    hand.isReady = true;
    if ([...this.#hands].every(({ isReady }) => isReady)) setFlagsFromString(smallHeaps);
  }

  #pass(word: Localized): void {
    if (!this.#words.has(word.en)) this.#onWord(word);
    this.#words.add(word.en);
  }

  #lose(hand: Hand, error: unknown): void {
    if (!this.#hands.delete(hand) || this.#isClosed) return;
    if (!hand.isReady) this.#canStart = false;
    hand.order?.reject(isOutOfMemory(error) ? new CliError(tooMuch) : error);
    this.#handOut();
  }
}

class NoThreads extends Error {}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

const threadDied: Localized = {
  nl: 'hwlint liep vast op dit bestand. Dat is een fout in hwlint.',
  en: 'hwlint crashed on this file. That is a fault in hwlint.',
};

const tooMuch: Localized = {
  nl: 'Voor dit bestand is er niet genoeg geheugen.',
  en: 'There is not enough memory for this file.',
};
