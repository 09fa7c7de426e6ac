import { normalize } from '../normalize.ts';

const inner = /[./,]/g;

/** The letters of a written form as they stand, without dots and slashes inside: `t.e.m` is `tem`, `W.O` is `WO`. */
export function lettersOf(raw: string): string {
  return raw.replace(inner, '');
}

/** The form under which all ways to write a short form come together: letters only, lower case. */
export function keyOf(raw: string): string {
  return lettersOf(normalize(raw));
}

/**
 * One way to write a short form, as the data gives it. A capital in it counts; a sign inside it
 * counts; other forms are found in any letter case, with and without dots. Accents always count:
 * "ça" is no "ca".
 */
export class WrittenForm {
  readonly key: string;
  readonly #exact: boolean;
  readonly #letters: string;
  readonly #withSign: string | undefined;

  constructor(written: string) {
    const bare = written.replace(/\.$/, '');
    this.key = keyOf(bare);
    this.#exact = bare !== bare.toLowerCase();
    this.#letters = lettersOf(bare);
    this.#withSign = /[./]/.test(bare) ? normalize(bare) : undefined;
  }

  /** Whether a token with the same key is this form. */
  matches(raw: string): boolean {
    if (this.#withSign !== undefined) return normalize(raw) === this.#withSign;
    const letters = lettersOf(raw);
    return (this.#exact ? letters : letters.toLowerCase()) === this.#letters;
  }
}

/** Written forms by key, each with what it means. */
export class WrittenForms<T> {
  readonly #byKey = new Map<string, { readonly form: WrittenForm; readonly value: T }[]>();

  add(written: string, value: T): void {
    const form = new WrittenForm(written);
    const known = this.#byKey.get(form.key);
    if (known) known.push({ form, value });
    else this.#byKey.set(form.key, [{ form, value }]);
  }

  /** In the order of the data. */
  find(raw: string, key: string): readonly T[] {
    const forms = this.#byKey.get(key);
    if (!forms) return [];
    return forms.filter(({ form }) => form.matches(raw)).map(({ value }) => value);
  }

  has(raw: string, key: string): boolean {
    return this.#byKey.get(key)?.some(({ form }) => form.matches(raw)) ?? false;
  }

  hasKey(key: string): boolean {
    return this.#byKey.has(key);
  }
}
