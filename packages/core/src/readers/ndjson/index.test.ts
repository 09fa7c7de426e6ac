import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../documents.ts';
import { readJson } from '../json/index.ts';
import { ReadError } from '../read-error.ts';

const utf8 = new TextEncoder();
const read = (text: string) => readDocument(utf8.encode(text), { path: 'a.ndjson', format: 'ndjson' });

describe('readNdjson', () => {
  it('reads a value a line, with blank lines, any line end and no last one', async () => {
    const { entries, notices } = await read('{"id":1,"tekst":"Lees."}\r\n\r\n{"id":2,"tekst":"Reken."}');
    expect(entries.map(({ id, text }) => [id, text.text])).toEqual([
      ['1', 'Lees.'],
      ['2', 'Reken.'],
    ]);
    expect(notices).toEqual([]);
  });

  it('takes a line that is a text alone, or plain names, for an entry: nothing else stands in such a file', async () => {
    const { entries } = await read('{"text":"Lees."}\n{"id":1,"title":"Taal","description":"Schrijf."}');
    expect(entries.map(({ text }) => text.text)).toEqual(['Lees.', 'Taal\nSchrijf.']);
  });

  it('tells the line, and the pointer in it', async () => {
    const agenda = await read('{"id":1,"tekst":"Lees."}\n{"id":2,"x":{"y":[7]},"tekst":"Reken."}\n');
    const { start } = agenda.entries[1]?.text.sourceSpan(0, 3) ?? { start: 0 };
    expect(agenda.source.position(start)).toMatchObject({ line: 2, column: 32 });
    expect(agenda.locate?.(start)).toEqual({ kind: 'pointer', pointer: '/tekst', line: 2 });
  });

  it('says at which line it stops being JSON', async () => {
    const error = await read('{"id":1,"tekst":"Lees."}\n{"id":2\n').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ReadError);
    expect(error.position).toMatchObject({ line: 2, column: 8 });
  });

  it('counts lines in which nothing looks like homework', async () => {
    const { notices } = await read('{"meta":1}\n{"id":1,"tekst":"Lees."}\n');
    expect(notices.map(({ message }) => message.en)).toEqual([
      '1 line was skipped: nothing in it is called like a task.',
    ]);
  });

  it('reads what JSON reads of the same values in a list', async () => {
    const values = fc.array(
      fc.record({
        id: fc.integer(),
        klas: fc.constantFrom('3A', '4B'),
        week: fc.constantFrom(47, 48),
        vak: fc.constantFrom('Taal', 'WIS5'),
        tekst: fc.string({ unit: fc.constantFrom('a', 'é', '"', '\n', ' ', '🦔', '<b>', '&amp;') }),
      }),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(values, async (list) => {
        const lines = await read(list.map((value) => JSON.stringify(value)).join('\n'));
        const json = await readJson(utf8.encode(JSON.stringify(list)), { path: 'a.json' });
        const said = ({ entries }: typeof lines) =>
          entries.map(({ text, context, ...rest }) => [text.text, context.map((label) => label.text), rest]);
        expect(said(lines)).toEqual(said(json));
      }),
    );
  });
});
