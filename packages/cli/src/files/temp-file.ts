import { constants } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepAtExit, removeAtExit } from './remove-at-exit.ts';

/**
 * What does not fit in memory, in a file that only this user can read. Where the system allows it the file has no name
 * from the start, so that nothing is left behind however the program ends.
 */
export class TempFile {
  readonly #file: FileHandle;
  readonly #folder: string;
  #length = 0;

  private constructor(file: FileHandle, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  /** @throws the system's error, as when the disk is full */
  static async create(): Promise<TempFile> {
    const folder = await mkdtemp(join(tmpdir(), 'hwlint-'));
    removeAtExit(folder);
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL;
    const file = await open(join(folder, 'data'), flags, 0o600);
    const temp = new TempFile(file, folder);
    if (process.platform !== 'win32') await temp.#removeName();
    return temp;
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  async append(bytes: Uint8Array): Promise<void> {
    let at = 0;
    while (at < bytes.length) {
      const { bytesWritten } = await this.#file.write(bytes, at, bytes.length - at, this.#length);
      at += bytesWritten;
      this.#length += bytesWritten;
    }
  }

  /** All of it from the start. Each piece lies in the memory of the one before. */
  async *read(pieceLength = 256 * 1024): AsyncGenerator<Uint8Array> {
    const piece = Buffer.alloc(pieceLength);
    for (let at = 0; at < this.#length; ) {
      const { bytesRead } = await this.#file.read(piece, 0, pieceLength, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield piece.subarray(0, bytesRead);
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
    await this.#removeName();
  }

  async #removeName(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    keepAtExit(this.#folder);
  }
}
