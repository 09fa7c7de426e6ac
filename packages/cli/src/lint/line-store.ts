import { TempFile } from '../files/temp-file.ts';

/** In characters. */
const mostInMemory = 4 * 1024 * 1024;

/** Holds lines of text: in memory, and what is more than a little of it on disk. */
export class LineStore {
  #waiting = '';
  #file: TempFile | undefined;

  /** @param text lines, each with its end */
  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length < mostInMemory) return;
    this.#file ??= await TempFile.create();
    await this.#file.append(Buffer.from(this.#waiting));
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
