import type { MappedText, Span } from '../../agenda/mapped-text.ts';
import { type JsonTape, jsonKinds } from './json-tape.ts';
import { stringText, stringWords } from './string-text.ts';

/** One value of a JSON text, read when it is asked for. */
export class JsonValue {
  readonly tape: JsonTape;
  readonly node: number;

  constructor(tape: JsonTape, node: number) {
    this.tape = tape;
    this.node = node;
  }

  get isObject(): boolean {
    return this.tape.kind(this.node) === jsonKinds.object;
  }

  get isArray(): boolean {
    return this.tape.kind(this.node) === jsonKinds.array;
  }

  get isString(): boolean {
    return this.tape.kind(this.node) === jsonKinds.string;
  }

  /** From its first character to its last; a string with its quotes. */
  get span(): Span {
    return { start: this.tape.start(this.node), end: this.tape.end(this.node) };
  }

  /** The members of an object, in order; of anything else none. */
  *members(): Generator<readonly [key: string, value: JsonValue]> {
    if (!this.isObject) return;
    const { tape, node } = this;
    for (let key = node + 1; key < tape.next(node); key = tape.next(key + 1)) {
      if (key + 1 >= tape.next(node)) return; // the text broke off behind the key
      yield [stringWords(tape.text, tape.start(key), tape.end(key)), new JsonValue(tape, key + 1)];
    }
  }

  /** The items of an array, in order; of anything else none. */
  *items(): Generator<JsonValue> {
    if (!this.isArray) return;
    const { tape, node } = this;
    for (let item = node + 1; item < tape.next(node); item = tape.next(item)) yield new JsonValue(tape, item);
  }

  /** The member of that name; the last one, as programs read it, where there are several. */
  get(name: string): JsonValue | undefined {
    const { tape, node } = this;
    if (!this.isObject) return undefined;
    let found = -1;
    const end = tape.next(node);
    for (let key = node + 1; key + 1 < end; key = tape.next(key + 1))
      if (isCalled(tape, key, name)) found = key + 1;
    return found < 0 ? undefined : new JsonValue(tape, found);
  }

  /** What a string says, with its place. */
  text(): MappedText {
    return stringText(this.tape.text, this.span.start, this.span.end);
  }

  /** What a string, number or truth value says; empty for null, objects and arrays. */
  words(): string {
    const { start, end } = this.span;
    if (this.isString) return stringWords(this.tape.text, start, end).trim();
    const words = this.isObject || this.isArray ? '' : this.tape.text.slice(start, end);
    return words === 'null' ? '' : words;
  }
}

/** Whether a key is a name; one that says it with escapes is longer. */
function isCalled(tape: JsonTape, key: number, name: string): boolean {
  const start = tape.start(key);
  const end = tape.end(key);
  const more = end - start - 2 - name.length;
  if (more === 0) return tape.text.startsWith(name, start + 1) && !name.includes('\\');
  return (
    more > 0 && tape.text.slice(start, end).includes('\\') && stringWords(tape.text, start, end) === name
  );
}
