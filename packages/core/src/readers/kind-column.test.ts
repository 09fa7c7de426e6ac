import { describe, expect, test } from 'vitest';
import { readDocument } from './documents.ts';
import { readAgenda } from './index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const kinds = [
  ['message', 'message'],
  ['test', 'test'],
  ['bericht', 'message'],
  ['Toets', 'test'],
  ['material', 'material'],
] as const;

describe.each(['json', 'ndjson', 'csv'] as const)('in %s', (format) => {
  const read = async (kind: string, type?: string) => {
    const record = { id: 1, kind, ...(type && { type }), text: 'Lees blz. 4' };
    if (format === 'csv') {
      const rows = [Object.keys(record), Object.values(record)].map((row) => row.join(';')).join('\n');
      return readAgenda(bytesOf(rows), { path: 'a.csv' });
    }
    const text = JSON.stringify(record);
    return readDocument(bytesOf(format === 'json' ? `[${text}]` : `${text}\n`), {
      path: `a.${format}`,
      format,
    });
  };

  test.each(kinds)('kind: %s tells a %s', async (name, kind) => {
    expect((await read(name)).entries.map((entry) => entry.kind)).toEqual([kind]);
  });

  test('the name of a child in it is neither read nor shown, and hides no type', async () => {
    const { entries, plans, reading } = await read('Mia Geheim', 'toets');
    expect(entries.map(({ kind, text }) => [kind, text.text])).toEqual([['test', 'Lees blz. 4']]);
    expect(JSON.stringify([entries, plans, reading])).not.toContain('Geheim');
  });
});
