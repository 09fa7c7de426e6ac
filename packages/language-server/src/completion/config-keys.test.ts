import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ConfigNode, configKeys } from './config-keys.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
}

const schema = JSON.parse(
  readFileSync(new URL('../../../core/schema/config.schema.json', import.meta.url), 'utf8'),
) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };

function resolved(node: Schema): Schema {
  const name = node.$ref?.replace('#/$defs/', '');
  return { ...(name && schema.$defs[name] ? resolved(schema.$defs[name]) : {}), ...node };
}

/** The schema and the table say the same of a place, and of all below it. */
function compare(given: Schema, node: ConfigNode, path: string): void {
  const { properties, items, enum: values } = resolved(given);
  if (properties && node.keys) {
    expect([path, Object.keys(node.keys).sort()]).toEqual([path, Object.keys(properties).sort()]);
    for (const [key, below] of Object.entries(node.keys)) {
      const schemaBelow = properties[key];
      if (schemaBelow) compare(schemaBelow, below, `${path}.${key}`);
      expect([`${path}.${key}`, below.says !== undefined]).toEqual([`${path}.${key}`, true]);
    }
  } else {
    expect([path, properties]).toEqual([path, undefined]);
  }
  if (values && node.values) expect(values).toEqual(expect.arrayContaining([...node.values]));
  if (items && node.items) compare(items, node.items, `${path}[]`);
}

test('what is offered in a config is what its schema knows', () => {
  compare(schema, configKeys, '');
});
