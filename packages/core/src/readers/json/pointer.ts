import { type JsonTape, jsonKinds } from './json-tape.ts';
import { stringWords } from './string-text.ts';

/** Tells where characters of a JSON text stand, as RFC 6901 writes it. What is asked in source order costs time linear in the text. */
export class Pointers {
  readonly #tape: JsonTape;
  /** For each array the item that was met last, and its index. */
  readonly #met = new Map<number, { node: number; index: number }>();

  constructor(tape: JsonTape) {
    this.#tape = tape;
  }

  /** The innermost value that an offset stands in, a key counting as its value: "/value/3/instructions". */
  at(offset: number): string {
    const tape = this.#tape;
    let node = Math.max(tape.nodeBefore(offset), 0);
    while (tape.parent(node) >= 0 && tape.kind(node) !== jsonKinds.key && offset >= tape.end(node))
      node = tape.parent(node);
    if (tape.kind(node) === jsonKinds.key) node += 1;
    const parts: string[] = [];
    for (let parent = tape.parent(node); parent >= 0; node = parent, parent = tape.parent(node)) {
      parts.push(tape.kind(parent) === jsonKinds.object ? keyOf(tape, node) : String(this.#indexOf(node)));
    }
    return parts
      .reverse()
      .map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
  }

  #indexOf(node: number): number {
    const tape = this.#tape;
    const array = tape.parent(node);
    const met = this.#met.get(array);
    let item = met && met.node <= node ? met.node : array + 1;
    let index = met && met.node <= node ? met.index : 0;
    for (; item < node; item = tape.next(item)) index += 1;
    this.#met.set(array, { node: item, index });
    return index;
  }
}

function keyOf(tape: JsonTape, value: number): string {
  return stringWords(tape.text, tape.start(value - 1), tape.end(value - 1));
}
