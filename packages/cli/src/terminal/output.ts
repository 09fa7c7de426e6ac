import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { makeFolder } from '../files/make-folder.ts';

const bufferSize = 64 * 1024;

/** Thrown when whoever read our output stopped reading, as `head` does. No failure. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes a report in pieces of a decent size, no faster than it is read. */
export class Output {
  readonly #stream: Writable;
  readonly #beforeWrite: () => void;
  readonly #isFile: boolean;
  #buffer = '';

  /** @param beforeWrite called before anything is written: takes away what else stands on the line */
  constructor(stream: Writable, beforeWrite: () => void = () => {}, isFile = false) {
    this.#stream = stream;
    this.#beforeWrite = beforeWrite;
    this.#isFile = isFile;
    stream.on('error', () => {}); // told to whoever writes
  }

  /**
   * An output into a file, whose folder is made where it is missing.
   * @throws the system's error when it cannot be written
   */
  static async toFile(path: string): Promise<Output> {
    await makeFolder(dirname(path));
    const file = await open(path, 'w');
    return new Output(file.createWriteStream(), undefined, true);
  }

  /** @throws OutputClosed, or the system's error */
  async write(text: string): Promise<void> {
    this.#buffer += text;
    if (this.#buffer.length >= bufferSize) await this.flush();
  }

  /** Writes what is left. To be called once, at the end. @throws OutputClosed, or the system's error */
  async close(): Promise<void> {
    await this.flush();
    if (this.#isFile) await new Promise<void>((resolve) => this.#stream.end(resolve));
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
