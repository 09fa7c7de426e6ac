import { Worker } from 'node:worker_threads';
import type { FileBaseline, Localized } from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import { type Failed, failed, type Judge, type JudgedSlice, type SliceTask } from '../lint/judge.ts';
import type { LintInput } from '../lint/lint-input.ts';
import type { LintedFile } from '../lint/outcome.ts';
import { packageFolder } from '../package-info.ts';
import type { Reply, Task, ThreadSettings } from './messages.ts';

/** A task with whoever waits for what comes of it. */
interface Order<Answer> {
  readonly task: Task;
  readonly here: () => Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Hand<Answer> {
  readonly worker: Worker;
  isReady: boolean;
  /** What it was given; it is at the first. */
  readonly orders: Order<Answer>[];
}

/**
 * Memory of one thread, in megabytes: room for the largest file that is read at once, and a nursery so small that all
 * threads of a small machine stay small together.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 2048 };

/** A thread is given the next thing while it is at the one before, so that it never waits for this thread. */
const mostOrders = 2;

/**
 * Judges in this thread and in others at the same time. A thread that dies takes with it only what it was at; another
 * one comes in its place.
 */
export class ThreadJudge<File extends object = LintedFile, JudgedPart extends object = JudgedSlice>
  implements Judge<File, JudgedPart>
{
  readonly hands: number;
  readonly #settings: ThreadSettings;
  readonly #here: Judge<File, JudgedPart>;
  readonly #onWord: (word: Localized) => void;
  readonly #script: URL;
  readonly #words = new Set<string>();
  readonly #hands = new Set<Hand<File | JudgedPart | Failed>>();
  readonly #waiting: Order<File | JudgedPart | Failed>[] = [];
  #isBusyHere = false;
  /** Whether threads can be had at all. */
  #canStart = true;
  #isClosed = false;

  /**
   * @param hands how many threads there are, this one included
   * @param here judges in this thread
   * @param onWord told what is to be said to who started the program; once
   * @param script what a thread runs
   */
  constructor(
    hands: number,
    settings: ThreadSettings,
    here: Judge<File, JudgedPart>,
    onWord: (word: Localized) => void,
    script = new URL('bin/thread.js', packageFolder),
  ) {
    this.hands = hands;
    this.#settings = settings;
    this.#here = here;
    this.#onWord = onWord;
    this.#script = script;
  }

  async file(input: LintInput, known?: FileBaseline): Promise<File | Failed> {
    const here = () => this.#here.file(input, known);
    if (!input.isOnDisk) return here();
    const { path, shown } = input;
    const task: Task = { kind: 'file', path, shown, writing: input.writing ?? 'no', known };
    return this.#ask(task, shown, here) as Promise<File | Failed>;
  }

  slice(task: SliceTask): Promise<JudgedPart | Failed> {
    const here = () => this.#here.slice(task);
    return this.#ask({ kind: 'slice', ...task }, task.shown, here) as Promise<JudgedPart | Failed>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#hands].map(({ worker }) => worker.terminate()));
    await this.#here.close();
  }

  #ask(
    task: Task,
    shown: string,
    here: () => Promise<File | JudgedPart | Failed>,
  ): Promise<File | JudgedPart | Failed> {
    const answer = new Promise<File | JudgedPart | Failed>((resolve, reject) => {
      this.#waiting.push({ task, here, resolve, reject });
      this.#handOut();
    });
    return answer.catch((error) => failed(error, shown, this.#settings.options));
  }

  #handOut(): void {
    this.#give(1);
    this.#workHere();
    this.#give(mostOrders);
    const wanted = Math.min(this.hands - 1, this.#hands.size + this.#waiting.length);
    while (this.#canStart && !this.#isClosed && this.#hands.size < wanted) this.#start();
  }

  /** Until each thread that is ready has so many orders. */
  #give(most: number): void {
    for (const { worker, isReady, orders } of this.#hands) {
      while (isReady && orders.length < most) {
        const order = this.#waiting.shift();
        if (!order) return;
        orders.push(order);
        worker.postMessage(order.task);
      }
    }
  }

  /** One thing at a time, and between two the others get their turn to be heard. */
  #workHere(): void {
    const order = this.#isBusyHere ? undefined : this.#waiting.shift();
    if (!order) return;
    this.#isBusyHere = true;
    setImmediate(async () => {
      await order.here().then(order.resolve, order.reject);
      this.#isBusyHere = false;
      this.#handOut();
    });
  }

  #start(): void {
    const worker = new Worker(this.#script, { workerData: this.#settings, resourceLimits, stdin: false });
    const hand: Hand<File | JudgedPart | Failed> = { worker, isReady: false, orders: [] };
    this.#hands.add(hand);
    worker.on('message', (reply: Reply<File | JudgedPart | Failed>) => {
      if (reply === 'ready') hand.isReady = true;
      else if ('word' in reply) this.#pass(reply.word);
      else hand.orders.shift()?.resolve(reply);
      this.#handOut();
    });
    worker.on('error', (error) => this.#lose(hand, error));
    worker.on('exit', () => this.#lose(hand, new CliError(threadDied)));
  }

  #pass(word: Localized): void {
    if (!this.#words.has(word.en)) this.#onWord(word);
    this.#words.add(word.en);
  }

  #lose(hand: Hand<File | JudgedPart | Failed>, error: unknown): void {
    if (!this.#hands.delete(hand) || this.#isClosed) return;
    if (!hand.isReady) this.#canStart = false;
    const [atWork, ...others] = hand.orders;
    atWork?.reject(isOutOfMemory(error) ? new CliError(tooMuch) : error);
    this.#waiting.unshift(...others);
    this.#handOut();
  }
}

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
