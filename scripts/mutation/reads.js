/**
 * Which test reads which field of which object. A test that never reads a field goes the same way whatever
 * the field says, so a mutant need only be shown to the tests that read what it changes.
 */
export class Reads {
  #readers = new Map();
  #reader;
  #restore = [];

  /** Notes from now on who reads these fields of an object, where it has them. */
  watch(object, fields) {
    for (const field of fields) {
      const known = Object.getOwnPropertyDescriptor(object, field);
      if (!known) continue;
      const get = () => {
        this.note(object, field);
        return known.value;
      };
      Object.defineProperty(object, field, { get, configurable: true, enumerable: true });
      this.#restore.push(() => Object.defineProperty(object, field, known));
    }
  }

  /** Notes that whoever is at work has read a field. */
  note(object, field) {
    if (this.#reader === undefined) return;
    const fields = this.#readers.get(object) ?? new Map();
    this.#readers.set(object, fields);
    fields.set(field, (fields.get(field) ?? new Set()).add(this.#reader));
  }

  /** Runs `work`, whose reads are the reader's. */
  by(reader, work) {
    this.#reader = reader;
    try {
      return work();
    } finally {
      this.#reader = undefined;
    }
  }

  /** All who have read a field. */
  of(object, field) {
    return this.#readers.get(object)?.get(field) ?? new Set();
  }

  /** Gives the objects back as they were; what was read stays known. */
  stop() {
    for (const restore of this.#restore.splice(0)) restore();
  }
}
