import type { Locale } from '@hwlint/core';

/** A run shorter than this shows nothing; a bar moves no more often than ten times a second. In milliseconds. */
const patience = 1000;
const barPause = 100;
/** Between two lines where no terminal is. In milliseconds. */
const linePause = 30_000;
const barLength = 24;

/** The part of a stream that shows progress. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a run is: a bar with counts on a terminal's stderr, and a line now and then where nobody looks at one. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #total: number;
  readonly #locale: Locale;
  readonly #now: () => number;
  #next: number;
  #done = 0;
  #entries = 0;
  #isShown = false;

  /**
   * @param total of files
   * @param now the time in milliseconds
   */
  constructor(
    stream: ProgressStream,
    total: number,
    locale: Locale,
    now: () => number = performance.now.bind(performance),
  ) {
    this.#stream = stream;
    this.#total = total;
    this.#locale = locale;
    this.#now = now;
    this.#next = now() + (stream.isTTY ? patience : linePause);
  }

  /** One more file is done. */
  done(): void {
    this.#done += 1;
    this.#show();
  }

  /** So many more entries were read. */
  read(entries: number): void {
    this.#entries += entries;
    this.#show();
  }

  /** Takes the bar away, so that the line is free for something else. */
  clear(): void {
    if (!this.#isShown) return;
    this.#stream.write('\r\u001B[K');
    this.#isShown = false;
  }

  #show(): void {
    const now = this.#now();
    if (now < this.#next) return;
    if (!this.#stream.isTTY) {
      this.#next = now + linePause;
      this.#stream.write(`hwlint: ${this.#counts()}\n`);
      return;
    }
    this.#next = now + barPause;
    const filled = Math.round((barLength * this.#done) / Math.max(1, this.#total));
    const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled);
    this.#stream.write(`\r${bar} ${this.#counts()}\u001B[K`);
    this.#isShown = true;
  }

  #counts(): string {
    const entries = this.#entries.toLocaleString(this.#locale === 'nl' ? 'nl-BE' : 'en-GB');
    const [files, read] = this.#locale === 'nl' ? ['bestanden', 'items gelezen'] : ['files', 'entries read'];
    return `${this.#done}/${this.#total} ${files}, ${entries} ${read}`;
  }
}
