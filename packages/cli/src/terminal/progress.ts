const patience = 1000;
const barLength = 24;

/** The part of a terminal stream that a progress bar needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar on a terminal's stderr, once a run takes more than a second. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #total: number;
  readonly #now: () => number;
  readonly #started: number;
  #isShown = false;

  /** @param now the time in milliseconds */
  constructor(stream: ProgressStream, total: number, now: () => number = performance.now.bind(performance)) {
    this.#stream = stream;
    this.#total = total;
    this.#now = now;
    this.#started = now();
  }

  /** Shows that `done` files are done. */
  show(done: number): void {
    if (!this.#stream.isTTY || this.#now() - this.#started < patience) return;
    const filled = Math.round((barLength * done) / Math.max(1, this.#total));
    const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled);
    this.#stream.write(`\r${bar} ${done}/${this.#total}`);
    this.#isShown = true;
  }

  /** Takes the bar away, so that the line is free for something else. */
  clear(): void {
    if (!this.#isShown) return;
    this.#stream.write('\r\u001B[K');
    this.#isShown = false;
  }
}
