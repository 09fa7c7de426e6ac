import type { EntryRecord, FileHead } from './file-record.ts';

/**
 * Tells schools apart within one run. A school is known by its name, in any case and spacing. What names none belongs
 * to the one school that others under the same config name, if they name exactly one; under no config at all, to the
 * one school that the run names, if it names exactly one. Else all of one config that names none is a school.
 */
export class Schools {
  readonly #names = new Map<string, Set<string>>();

  /** Takes note of the names in a file. All files must have been noted before {@link of} is asked. */
  note({ school, scope }: FileHead): void {
    this.#add(scope, school);
  }

  /** Takes note of the name that an entry gives itself. */
  noteEntry({ school }: Pick<EntryRecord, 'school'>, { scope }: FileHead): void {
    this.#add(scope, school);
  }

  /** The school of a file, or of those of its entries that name none. */
  of({ school, scope }: FileHead): string {
    if (school !== '') return schoolKey(school);
    const ofScope = onlyOne(this.#names.get(scope) ?? new Set());
    if (ofScope !== undefined) return ofScope;
    const ofRun = scope === '' && !this.#names.has('') ? onlyOne(this.#all()) : undefined;
    return ofRun ?? `${unnamed}${scope}`;
  }

  #add(scope: string, name: string): void {
    if (name === '') return;
    const names = this.#names.get(scope) ?? new Set();
    this.#names.set(scope, names.add(schoolKey(name)));
  }

  #all(): ReadonlySet<string> {
    return new Set([...this.#names.values()].flatMap((names) => [...names]));
  }
}

/** What begins the key of a school without a name; no name begins so. */
const unnamed = '\0';

/** Whether a school is known by its name. */
export function isNamed(school: string): boolean {
  return school !== '' && !school.startsWith(unnamed);
}

/** The same for every way to write the name of a school. */
export function schoolKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function onlyOne(names: ReadonlySet<string>): string | undefined {
  const [name, ...more] = names;
  return more.length === 0 ? name : undefined;
}
