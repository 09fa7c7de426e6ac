import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ndjson } from './ndjson.ts';
import { failed, linted, reported, reportOf } from './testing.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/finding.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

const change = { label: 'voluit', edits: [{ start: reported().start, end: reported().end, text: 'x' }] };
const full = reported({
  entryId: 'a1',
  fix: change,
  suggestions: [change],
  related: [{ text: 'x', start: reported().start, end: reported().end, location: null }],
});

test('a line a finding, as the schema says', async () => {
  const outcomes = [
    linted({ findings: [reported(), full] }),
    failed(),
    linted({ findings: [reported({ text: 'a\nb' })] }),
  ];
  const lines = (await reportOf(ndjson, outcomes)).trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(validate(JSON.parse(line)), line).toBe(true);
  expect(JSON.parse(lines[1] ?? '')).toEqual(full);
});

test('nothing found, nothing written', async () => {
  expect(await reportOf(ndjson, [linted()])).toBe('');
});

test('the schema asks for every field', () => {
  for (const field of Object.keys(full)) {
    expect(validate({ ...full, [field]: undefined }), field).toBe(false);
  }
  expect(validate({ ...full, more: 1 })).toBe(false);
});
