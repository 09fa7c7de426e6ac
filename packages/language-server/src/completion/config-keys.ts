import type { Localized } from '@hwlint/core';
import schema from '../../../core/schema/config.schema.json' with { type: 'json' };
import { dutchKeys } from './dutch-keys.ts';

/** What may stand at a place in a config. */
export interface ConfigNode {
  readonly says?: Localized;
  readonly keys?: Readonly<Record<string, ConfigNode>>;
  /** What stands behind any key that people choose themselves, or behind a rule's id. */
  readonly anyKey?: ConfigNode;
  readonly items?: ConfigNode;
  readonly values?: readonly string[];
  /** Ids of rules stand here: as keys where `anyKey` is there, else as values. */
  readonly namesRules?: true;
}

/** As much of JSON Schema as the config's uses to say what may stand where. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  /** A rule's setting is a word, or else a group; where a field stands, a list or else a path, and that a group or else a word. */
  readonly then?: Schema;
  readonly else?: Schema;
}

/**
 * The place by which a path is spoken of: settings hold under `overrides` as they do at the top, and the fields of a
 * profile are written alike, alone or in a list.
 */
export function nameOf(path: string): string {
  return path.replace(/^overrides\[\]\./u, '').replace(/^(profiles\.\*\.fields)\.\w+(?:\[\])?/u, '$1.*');
}

/** What no schema can say: where ids of rules stand, and values that are as good as any. */
const namesRules = new Set(['rules', 'ignore[].rule']);
const likelyValues: Readonly<Record<string, readonly string[]>> = {
  timeZone: ['Europe/Brussels'],
  baseline: ['hwlint-baseline.json'],
};

function nodeOf(given: Schema, path: string): ConfigNode {
  const found = resolved(given);
  const name = nameOf(path);
  const { description: en, properties = {}, propertyNames, additionalProperties: any, items } = found;
  const grades = propertyNames && resolved(propertyNames).enum;
  const below = grades ? Object.fromEntries(grades.map((key) => [key, any as Schema])) : properties;
  const keys = Object.entries(below).map(([key, value]) => {
    return [key, nodeOf(value, path === '' ? key : `${path}.${key}`)] as const;
  });
  const nl = dutchKeys[name];
  const values = likelyValues[name] ?? valuesOf(found);
  return {
    ...(en !== undefined && { says: { nl: nl ?? en, en } }),
    ...(keys.length > 0 && { keys: Object.fromEntries(keys) }),
    ...(typeof any === 'object' && !grades && { anyKey: nodeOf(any, `${path}.*`) }),
    ...(items && { items: nodeOf(items, `${path}[]`) }),
    ...(values && { values }),
    ...(namesRules.has(name) && { namesRules: true }),
  };
}

function valuesOf({ enum: values, type }: Schema): readonly string[] | undefined {
  return type === 'boolean' ? ['true', 'false'] : values;
}

/** With what it refers to; what may be written in two ways, as one. */
function resolved(given: Schema): Schema {
  const name = given.$ref?.replace('#/$defs/', '') as keyof typeof schema.$defs | undefined;
  if (name) return { ...resolved(schema.$defs[name] as Schema), ...given };
  const { then: one, else: other, ...both } = given;
  return { ...(one && resolved(one)), ...(other && resolved(other)), ...both };
}

/** Every key of a config, with what may stand behind it: as its schema has it. */
export const configKeys: ConfigNode = nodeOf(schema as Schema, '');
