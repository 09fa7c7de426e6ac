/** What a node of a {@link JsonTape} is. */
export const jsonKinds = { object: 0, array: 1, string: 2, number: 3, literal: 4, key: 5 } as const;
export type JsonKind = (typeof jsonKinds)[keyof typeof jsonKinds];

/** As many as one entry has. */
const firstCapacity = 64;

/**
 * The values of a JSON text in the order in which they stand, as numbers: a file of fifty megabytes is no heap of
 * objects, and nesting is no recursion. The key of a member comes right before its value.
 */
export class JsonTape {
  readonly text: string;
  #kinds = new Uint8Array(firstCapacity);
  #starts = new Int32Array(firstCapacity);
  #ends = new Int32Array(firstCapacity);
  #parents = new Int32Array(firstCapacity);
  #nexts = new Int32Array(firstCapacity);
  #length = 0;

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.#length;
  }

  kind(node: number): JsonKind {
    return this.#kinds[node] as JsonKind;
  }

  /** Offset of a node's first character; of a string or a key its opening quote. */
  start(node: number): number {
    return this.#starts[node] as number;
  }

  /** Offset behind a node's last character. */
  end(node: number): number {
    return this.#ends[node] as number;
  }

  /** The object or array that holds a node; -1 for the outermost value. */
  parent(node: number): number {
    return this.#parents[node] as number;
  }

  /** The node behind a value and all that it holds. */
  next(node: number): number {
    return this.#nexts[node] as number;
  }

  /** Adds a value that holds no others, or opens one that does. @returns its node */
  add(kind: JsonKind, start: number, end: number, parent: number): number {
    if (this.#length === this.#kinds.length) this.#grow();
    const node = this.#length;
    this.#kinds[node] = kind;
    this.#starts[node] = start;
    this.#ends[node] = end;
    this.#parents[node] = parent;
    this.#nexts[node] = node + 1;
    this.#length += 1;
    return node;
  }

  /** Closes an object or array that ends before offset `end`. */
  close(node: number, end: number): void {
    this.#ends[node] = end;
    this.#nexts[node] = this.#length;
  }

  /** The last node that starts at or before an offset; -1 when none does. */
  nodeBefore(offset: number): number {
    let low = -1;
    let high = this.#length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #grow(): void {
    const capacity = this.#kinds.length * 2;
    const kinds = new Uint8Array(capacity);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    this.#starts = enlarged(this.#starts, capacity);
    this.#ends = enlarged(this.#ends, capacity);
    this.#parents = enlarged(this.#parents, capacity);
    this.#nexts = enlarged(this.#nexts, capacity);
  }
}

function enlarged(numbers: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(numbers);
  return larger;
}
