import { constants } from 'node:fs';
import { access, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { makeFolder } from '../files/make-folder.ts';
import { keepAtExit, removeAtExit } from '../files/remove-at-exit.ts';

const bufferSize = 64 * 1024;

/** Thrown when whoever read our output stopped reading, as `head` does. No failure. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

interface OutputFile {
  readonly target: string;
  /** What stands in for it until it is complete; absent for what is no plain file. */
  readonly next?: string;
}

/** Writes a report in pieces of a decent size, no faster than it is read. */
export class Output {
  readonly #stream: Writable;
  readonly #beforeWrite: () => void;
  readonly #file: OutputFile | undefined;
  #buffer = '';

  /** @param beforeWrite called before anything is written: takes away what else stands on the line */
  constructor(stream: Writable, beforeWrite: () => void = () => {}, file?: OutputFile) {
    this.#stream = stream;
    this.#beforeWrite = beforeWrite;
    this.#file = file;
    stream.on('error', () => {}); // told to whoever writes
  }

  /**
   * An output into a file, whose folder is made where it is missing. The file is there as a whole once the output is
   * closed, and as it was before until then.
   * @throws the system's error when it cannot be written
   */
  static async toFile(path: string): Promise<Output> {
    await makeFolder(dirname(path));
    const target = await realpath(path).catch(() => path);
    const known = await stat(target).catch(() => undefined);
    if (known && !known.isFile())
      return new Output((await open(target, 'w')).createWriteStream(), undefined, { target });
    if (known) await access(target, constants.W_OK);
    const next = `${target}.${process.pid}.tmp`;
    removeAtExit(next);
    const file = await open(next, 'w', known?.mode);
    return new Output(file.createWriteStream(), undefined, { target, next });
  }

  /** @throws OutputClosed, or the system's error */
  async write(text: string): Promise<void> {
    this.#buffer += text;
    if (this.#buffer.length >= bufferSize) await this.flush();
  }

  /** Writes what is left. To be called once, at the end. @throws OutputClosed, or the system's error */
  async close(): Promise<void> {
    await this.flush();
    if (!this.#file) return;
    await new Promise<void>((resolve) => this.#stream.end(resolve));
    const { target, next } = this.#file;
    if (next === undefined) return;
    await rename(next, target);
    keepAtExit(next);
  }

  /** Writes what was kept back. @throws OutputClosed, or the system's error */
  async flush(): Promise<void> {
    const text = this.#buffer;
    this.#buffer = '';
    if (text === '') return;
    this.#beforeWrite();
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (!error) resolve();
        else reject('code' in error && error.code === 'EPIPE' ? new OutputClosed() : error);
      });
    });
  }
}
