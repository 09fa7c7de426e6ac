import type { Localized } from '../locale.ts';
import { knownWordHint } from './nearest-word.ts';

/** What the generated validator says: an error of ajv, as far as it is used here. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value that is wrong. */
  readonly instancePath: string;
  /** The key that is wrong, where it is a key. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** Where something stands in a config: keys and 0-based indexes from the top. */
export type ConfigKeys = readonly (string | number)[];

export interface SchemaProblem {
  readonly keys: ConfigKeys;
  /** Whether it is about the last key itself rather than the value behind it. */
  readonly at: 'key' | 'value';
  readonly messages: Localized;
}

const typeNames: Readonly<Record<string, Localized>> = {
  string: { nl: 'tekst', en: 'text' },
  integer: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een groep van sleutels', en: 'a group of keys' },
};

/** `rules.no-grading`, `ignore[0].rule`; the file as a whole is `config`. */
export function keysLabel(keys: ConfigKeys): string {
  const label = keys.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`)).join('');
  return label.replace(/^\./, '') || 'config';
}

/** What the schema says of a config, in words for people. */
export function schemaProblems(errors: readonly SchemaError[], data: unknown): SchemaProblem[] {
  const listed = new Set(
    errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath),
  );
  return errors.flatMap((error) => {
    const { keyword, instancePath } = error;
    if (keyword === 'if' || keyword === 'propertyNames') return [];
    if (keyword === 'type' && listed.has(instancePath)) return []; // the list of what it can be says more
    return [schemaProblem(error, keysOf(error.instancePath, data))];
  });
}

function schemaProblem(error: SchemaError, keys: ConfigKeys): SchemaProblem {
  const label = keysLabel(keys);
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    return unknownKey(keys, key, Object.keys(error.parentSchema?.properties ?? {}));
  }
  if (error.keyword === 'enum') {
    const allowed = error.params.allowedValues as readonly string[];
    if (error.propertyName !== undefined) return unknownKey(keys, error.propertyName, allowed);
    const hint = knownWordHint(String(error.data), allowed);
    return {
      keys,
      at: 'value',
      messages: {
        nl: `onbekende waarde ${shown(error.data).nl} voor ${label}${hint.nl}`,
        en: `unknown value ${shown(error.data).en} for ${label}${hint.en}`,
      },
    };
  }
  if (error.keyword === 'required') {
    const missing = String(error.params.missingProperty);
    return {
      keys,
      at: 'value',
      messages: { nl: `in ${label} ontbreekt "${missing}"`, en: `${label} lacks "${missing}"` },
    };
  }
  const expected = expectation(error);
  if (error.propertyName !== undefined) {
    const key = error.propertyName;
    return {
      keys: [...keys, key],
      at: 'key',
      messages: {
        nl: `de sleutel "${key}" in ${label} moet ${expected.nl} zijn`,
        en: `the key "${key}" in ${label} must be ${expected.en}`,
      },
    };
  }
  return {
    keys,
    at: 'value',
    messages: {
      nl: `${label} moet ${expected.nl} zijn, niet ${shown(error.data).nl}`,
      en: `${label} must be ${expected.en}, not ${shown(error.data).en}`,
    },
  };
}

function unknownKey(keys: ConfigKeys, key: string, known: readonly string[]): SchemaProblem {
  const hint = knownWordHint(key, known);
  const inside = keys.length > 0 ? ` in ${keysLabel(keys)}` : '';
  return {
    keys: [...keys, key],
    at: 'key',
    messages: {
      nl: `onbekende sleutel "${key}"${inside}${hint.nl}`,
      en: `unknown key "${key}"${inside}${hint.en}`,
    },
  };
}

/** What the schema itself says that it expects (`expected`), else the name of the type. */
function expectation(error: SchemaError): Localized {
  const schema = error.parentSchema as
    | { expected?: Localized; type?: string | readonly string[] }
    | undefined;
  if (schema?.expected) return schema.expected;
  if (error.keyword === 'minItems')
    return { nl: 'een lijst met iets erin', en: 'a list with something in it' };
  return typeNames[[schema?.type].flat()[0] ?? ''] ?? { nl: 'iets anders', en: 'something else' };
}

function shown(value: unknown): Localized {
  if (value === null || value === undefined) return { nl: 'niets', en: 'nothing' };
  if (Array.isArray(value)) return { nl: 'een lijst', en: 'a list' };
  if (typeof value === 'object') return { nl: 'een groep van sleutels', en: 'a group of keys' };
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return { nl: text, en: text };
}

/** The keys of a JSON pointer; a key of digits is an index only where the data has a list. */
function keysOf(pointer: string, data: unknown): ConfigKeys {
  let at: unknown = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(at) ? Number(name) : name;
      at = (at as Readonly<Record<string | number, unknown>>)[key];
      return key;
    });
}
