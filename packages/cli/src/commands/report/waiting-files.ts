import type { EntryRecord, FileHead, FileTail } from '@hwlint/report';
import { LineStore } from '../../lint/line-store.ts';

/** Where the entries of one file go. */
export interface TakenFile {
  add(entry: EntryRecord): void | Promise<void>;
  /** To be called once, after the last entry. */
  close(tail: FileTail): void | Promise<void>;
}

type Line =
  | { readonly head: FileHead; readonly shown: string }
  | { readonly entry: EntryRecord }
  | { readonly tail: FileTail };

/** Files that cannot be counted before all others are read. What is more than a little of them waits on disk. */
export class WaitingFiles {
  readonly #lines = new LineStore();
  #begun: Line | undefined;

  /** Begins a file; one at a time. */
  open({ school, scope, listedClasses }: FileHead, shown: string): TakenFile {
    this.#begun = { head: { school, scope, listedClasses }, shown };
    return {
      add: (entry) => this.#write({ entry }),
      close: ({ plans, setAside }) => this.#write({ tail: { plans, setAside } }),
    };
  }

  /** Hands on every file, in the order in which they came. */
  async settle(open: (head: FileHead, shown: string) => TakenFile): Promise<void> {
    let file: TakenFile | undefined;
    for await (const lines of this.#lines.pieces()) {
      for (const text of lines) {
        const line: Line = JSON.parse(text);
        if ('head' in line) file = open(line.head, line.shown);
        else if ('entry' in line) await file?.add(line.entry);
        else await file?.close(line.tail);
      }
    }
  }

  close(): Promise<void> {
    return this.#lines.close();
  }

  async #write(line: Line): Promise<void> {
    if (this.#begun) await this.#lines.add(`${JSON.stringify(this.#begun)}\n`);
    this.#begun = undefined;
    await this.#lines.add(`${JSON.stringify(line)}\n`);
  }
}
