import { TempFile } from '../files/temp-file.ts';

/** In characters. */
const mostInMemory = 512 * 1024;

/** Holds lines of text: in memory, and what is more than a little of it on disk. */
export class LineStore {
  #waiting = '';
  #file: TempFile | undefined;
  /** Used again and again: what lies outside of the heap is given back late. */
  #bytes: Buffer | undefined;

  /** @param text lines, each with its end */
  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length < mostInMemory) return;
    this.#file ??= await TempFile.create();
    this.#bytes ??= Buffer.alloc(3 * 2 * mostInMemory);
    const isRoomy = this.#waiting.length * 3 <= this.#bytes.length;
    const bytes = isRoomy ? this.#bytes : Buffer.alloc(this.#waiting.length * 3);
    await this.#file.append(bytes.subarray(0, bytes.write(this.#waiting)));
    this.#waiting = '';
  }

  /** All lines in the order in which they came, some at a time; as often as is wanted. */
  async *pieces(): AsyncGenerator<string[]> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of this.#file?.read() ?? []) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
    }
    const last = (rest + this.#waiting).split('\n');
    last.pop();
    yield last;
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    this.#waiting = '';
  }
}
