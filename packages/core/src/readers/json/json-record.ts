import { isSameStep, type JsonPath, readPath } from '../profiles/json-path.ts';
import type { JsonValue } from './json-value.ts';

/** Whether a member of that name is never read. */
export type IsDropped = (name: string) => boolean;

/** One entry of a JSON file, with the values that it stands in. */
export class JsonRecord {
  readonly value: JsonValue;
  /** The path that led here, and the value at each step of it, the top of the file first. */
  readonly #path: JsonPath;
  readonly #trail: readonly JsonValue[];
  readonly #isDropped: IsDropped;

  constructor(path: JsonPath, trail: readonly JsonValue[], isDropped: IsDropped) {
    this.#path = path;
    this.#trail = trail;
    this.#isDropped = isDropped;
    this.value = trail.at(-1) as JsonValue;
  }

  /** The values at a path: from the entry on, or with a slash before it from the top, along the way that led here. */
  *valuesAt(path: string): Generator<JsonValue> {
    const { isAbsolute, steps } = readPath(path);
    if (!isAbsolute) {
      yield* follow(this.value, steps, this.#isDropped);
      return;
    }
    let shared = 0;
    while (shared < steps.length && isSameStep(steps[shared], this.#path.steps[shared])) shared += 1;
    const from = this.#trail[shared];
    if (from) yield* follow(from, steps.slice(shared), this.#isDropped);
  }
}

/** The records at a path from the top of a file. Values that are no objects are none. */
export function* recordsAt(top: JsonValue, path: string, isDropped: IsDropped): Generator<JsonRecord> {
  for (const record of valuesAt(top, path, isDropped)) if (record.value.isObject) yield record;
}

/** The same with whatever stands there. */
export function* valuesAt(top: JsonValue, path: string, isDropped: IsDropped): Generator<JsonRecord> {
  const read = readPath(path);
  for (const trail of trails([top], read.steps, isDropped)) yield new JsonRecord(read, trail, isDropped);
}

function* follow(from: JsonValue, steps: JsonPath['steps'], isDropped: IsDropped): Generator<JsonValue> {
  for (const trail of trails([from], steps, isDropped)) yield trail.at(-1) as JsonValue;
}

function* trails(
  trail: readonly JsonValue[],
  steps: JsonPath['steps'],
  isDropped: IsDropped,
): Generator<readonly JsonValue[]> {
  const [step, ...more] = steps;
  const last = trail.at(-1) as JsonValue;
  if (step === undefined) yield trail;
  else if (step === 'each') for (const item of last.items()) yield* trails([...trail, item], more, isDropped);
  else {
    const member = isDropped(step.key) ? undefined : last.get(step.key);
    if (member) yield* trails([...trail, member], more, isDropped);
  }
}
