import { open, readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CliError } from '../cli-error.ts';
import { TempFile } from '../files/temp-file.ts';
import type { ByteStream } from './lint-input.ts';

/** No week plan is this large; what is, was named by mistake. In bytes. Tables and calendars are read in slices. */
const mostBytes = 256 * 1024 * 1024;

/** So much of a pipe is held in memory; the rest of it goes through a file. In bytes. */
const mostOfPipe = 1024 * 1024;

const pieceLength = 256 * 1024;

/** @throws CliError when the file is too large, or a system error when it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > mostBytes) throw tooLarge();
  return readFile(path);
}

/** A file on disk, to be read piece by piece. */
export function streamOfFile(path: string, size: number): ByteStream {
  return { size, open: () => piecesOf(path) };
}

/** Each piece lies in the memory of the one before. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(pieceLength);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, pieceLength, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** What comes through a pipe, once: kept so that it can be read as often as is wanted. */
export class PipedBytes {
  readonly #source: () => Readable;
  #start: Promise<Uint8Array> | undefined;
  #file: TempFile | undefined;

  constructor(source: () => Readable) {
    this.#source = source;
  }

  /** All of it. @throws CliError when it is too large for that. */
  async read(): Promise<Uint8Array> {
    const start = await this.#fill();
    if (!this.#file) return start;
    if (this.#file.length > mostBytes) throw tooLarge();
    const pieces: Uint8Array[] = [];
    for await (const bytes of this.#file.read(pieceLength)) pieces.push(Buffer.from(bytes));
    return Buffer.concat(pieces);
  }

  /** It, piece by piece, when it does not fit in memory. */
  async stream(): Promise<ByteStream | undefined> {
    await this.#fill();
    const file = this.#file;
    return file && { size: file.length, open: () => file.read(pieceLength) };
  }

  #fill(): Promise<Uint8Array> {
    this.#start ??= this.#readAll();
    return this.#start;
  }

  async #readAll(): Promise<Uint8Array> {
    let held: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.#source()) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      held.push(bytes);
      size += bytes.length;
      if (size <= mostOfPipe) continue;
      this.#file ??= await TempFile.create();
      await this.#file.append(Buffer.concat(held));
      held = [];
      size = mostOfPipe - pieceLength;
    }
    const rest = Buffer.concat(held);
    if (!this.#file) return rest;
    await this.#file.append(rest);
    return new Uint8Array();
  }
}

function tooLarge(): CliError {
  const megabytes = mostBytes / 1024 / 1024;
  return new CliError({
    nl: `Dit is groter dan de ${megabytes} MB die hwlint van zo’n bestand leest.`,
    en: `This is larger than the ${megabytes} MB that hwlint reads of such a file.`,
  });
}
