/** A step into a value: the member of a name, or every item. */
export type PathStep = { readonly key: string } | 'each';

export interface JsonPath {
  /** Whether it goes from the top of the file rather than from the entry. */
  readonly isAbsolute: boolean;
  readonly steps: readonly PathStep[];
}

/** Those of profiles are met again and again; of files there may be any number. */
const mostKnown = 1000;
const known = new Map<string, JsonPath>();

/** The steps of a path such as `days[].courses[].items.tasks[]`; an empty one is the value itself. */
export function readPath(path: string): JsonPath {
  const before = known.get(path);
  if (before) return before;
  const isAbsolute = path.startsWith('/');
  const steps: PathStep[] = [];
  for (const part of (isAbsolute ? path.slice(1) : path).split('.')) {
    const name = part.replace(/(?:\[\])+$/u, '');
    if (name !== '') steps.push({ key: name });
    for (let each = name.length; each < part.length; each += 2) steps.push('each');
  }
  const read: JsonPath = { isAbsolute, steps };
  if (known.size < mostKnown) known.set(path, read);
  return read;
}

/** Whether two steps go the same way. */
export function isSameStep(one: PathStep | undefined, other: PathStep | undefined): boolean {
  if (one === undefined || other === undefined || one === 'each' || other === 'each') return one === other;
  return one.key === other.key;
}
