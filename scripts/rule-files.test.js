import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const ajv = new Ajv.default({ allErrors: true, allowUnionTypes: true, strict: false });
const validators = Object.fromEntries(
  ['rule', 'fact', 'lexicon'].map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(join(root, `packages/core/schema/${name}.schema.json`), 'utf8'))),
  ]),
);
const withOwnForm = ['short-forms.yml', 'frequent-words.yml'];

const rules = filesIn('rules/nl').map((path) => ['rule', path]);
const facts = filesIn('rules/nl/facts').map((path) => ['fact', path]);
const lexicon = filesIn('rules/nl/lexicon')
  .filter((path) => !withOwnForm.includes(basename(path)))
  .map((path) => ['lexicon', path]);

describe.each([...rules, ...facts, ...lexicon])('%s %s', (kind, path) => {
  const text = readFileSync(join(root, path), 'utf8');

  test('has the form that its schema describes', () => {
    const validate = validators[kind];
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has no pattern that YAML cuts off at a #Tag', () => {
    const cut = text.split('\n').filter((line) => /^\s*- (?:match: )?[^\s"'{#][^"']* #[A-Z]/.test(line));
    expect(cut).toEqual([]);
  });
});

test.each([...rules, ...facts])('%s %s is named after its id', (_, path) => {
  expect(basename(path)).toBe(`${parse(readFileSync(join(root, path), 'utf8')).id}.yml`);
});

function filesIn(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
}
