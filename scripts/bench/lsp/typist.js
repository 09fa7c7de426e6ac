/**
 * Types in a document as people do: words at the end of a task, a few letters taken back, now and then a task on a
 * line of its own. The same seed types the same.
 */
export class Typist {
  #state;
  #text;
  #lineEnd;
  #at;
  #keys = [];

  /** @param lineEnd what an entry's text ends in: `'\n'` for a list, `'"\n'` for a table */
  constructor(text, lineEnd, seed = 7) {
    this.#text = text;
    this.#lineEnd = lineEnd;
    this.#state = seed;
    this.#at = 0;
  }

  get text() {
    return this.#text;
  }

  /** The next keystroke, as an LSP change event; the typist's own text has it already. */
  next() {
    if (this.#keys.length === 0) this.#moveOn();
    const key = this.#keys.shift();
    const start = key === '\b' ? this.#at - 1 : this.#at;
    const range = { start: this.#position(start), end: this.#position(this.#at) };
    const text = key === '\b' ? '' : key;
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(this.#at);
    this.#at = start + text.length;
    return { range, text };
  }

  #moveOn() {
    const from = Math.floor(this.#random() * this.#text.length * 0.95);
    const end = this.#text.indexOf(this.#lineEnd, this.#text.indexOf('\n', from) + 1);
    this.#at = end < 0 ? this.#text.length - this.#lineEnd.length : end;
    const words = [
      ' Lees ook blz. 12.',
      ' Vraag het aan mama of papa.',
      ' Kies zelf.',
      ' Zoek het op internet.',
    ];
    const typed = [...words[Math.floor(this.#random() * words.length)]];
    this.#keys = [...typed, ...typed.map(() => '\b').slice(this.#random() < 0.2 ? 0 : 3)];
    if (this.#lineEnd === '\n' && this.#random() < 0.1)
      this.#keys.push('\n', '-', ' ', 'W', 'O', ':', ' ', 'k', 'a');
  }

  #position(offset) {
    const before = this.#text.lastIndexOf('\n', offset - 1) + 1;
    let line = 0;
    for (let at = this.#text.indexOf('\n'); at >= 0 && at < before; at = this.#text.indexOf('\n', at + 1))
      line += 1;
    return { line, character: offset - before };
  }

  #random() {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }
}
