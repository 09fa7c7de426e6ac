import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import { readText } from './index.ts';

const utf8 = new TextEncoder();

function read(text: string, options: Partial<ReadOptions> = {}) {
  return readText(utf8.encode(text), { path: 'plan.txt', ...options });
}

const texts = (text: string) => read(text).entries.map((entry) => entry.text.text);

describe('readText', () => {
  const week = `Weekplan 4A – week van 23 november 2026

Naam: ............  School: De Kiem

Maandag 23/11:
- wiskunde: blz. 44
- lezen 15 minuten
DINSDAG
Wiskunde
  1. blad 3
Frans: woordjes leren tegen
vrijdag

wo: spelen
turnzak klaarzetten
do: tafels

Mee te brengen:
• schort

Groetjes, juf An
`;

  it('reads a week plan line by line', () => {
    const { entries } = read(week);
    expect(entries.map(({ text, day, subject }) => [text.text, day, subject])).toEqual([
      ['wiskunde: blz. 44', '2026-11-23', 'wiskunde'],
      ['lezen 15 minuten', '2026-11-23', undefined],
      ['blad 3', '2026-11-24', 'Wiskunde'],
      ['Frans: woordjes leren tegen vrijdag', '2026-11-24', 'Frans'],
      ['wo: spelen', '2026-11-25', expect.anything()],
      ['turnzak klaarzetten', '2026-11-25', expect.anything()],
      ['do: tafels', '2026-11-26', expect.anything()],
      ['schort', expect.anything(), expect.anything()],
      ['Groetjes, juf An', expect.anything(), expect.anything()],
    ]);
    expect(entries.map(({ kind }) => kind).slice(-2)).toEqual(['material', 'message']);
    expect(entries[3]?.due).toBe('2026-11-27');
    expect(entries.every(({ className, grade }) => className === '4A' && grade === 'L4')).toBe(true);
  });

  it('keeps title, days and sections as labels of one plan', () => {
    const { plans, meta, source } = read(week);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.labels.map(({ text }) => text)).toEqual([
      'Weekplan 4A – week van 23 november 2026',
      'Maandag 23/11:',
      'DINSDAG',
      'Wiskunde',
      'Mee te brengen:',
    ]);
    expect(meta).toMatchObject({ className: '4A', week: 'week van 23 november 2026', given: '2026-11-23' });
    expect(source.place(plans[0]?.anchor.start ?? -1, plans[0]?.anchor.end ?? -1)).toMatchObject({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 40 },
    });
  });

  it('reads what is indented under an item with it', () => {
    expect(texts('- oef. 2\n  Op papier.\n- b')).toEqual(['oef. 2\nOp papier.', 'b']);
  });

  it('reads a line that leads in a list as a task and as the label of its items', () => {
    const { entries } = read(
      'Zoek op internet het antwoord:\n- Wie was Mercator\n- Waar woonde hij\n\nLees les 3.\n',
    );
    expect(entries.map(({ text, context }) => [text.text, context.map((label) => label.text)])).toEqual([
      ['Zoek op internet het antwoord:', []],
      ['Wie was Mercator', ['Zoek op internet het antwoord:']],
      ['Waar woonde hij', ['Zoek op internet het antwoord:']],
      ['Lees les 3.', []],
    ]);
  });

  it('reads a single line as an entry, whatever it looks like', () => {
    expect(texts('Toets WO hoofdstuk 3')).toEqual(['Toets WO hoofdstuk 3']);
  });

  it('takes prose that asks nothing for a message', () => {
    const kinds = read('Vorige week gingen we naar het bos. Het was heerlijk.\n\nMaak oefening 2.\n').entries;
    expect(kinds.map(({ kind }) => kind)).toEqual(['message', 'task']);
  });

  it('counts days from the reference day', () => {
    const text = 'ma 23/11: lezen\ntafels\n';
    expect(read(text, { referenceDay: '2026-11-20' }).entries.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-23',
    ]);
    expect(read(text).entries[0]).not.toHaveProperty('day');
  });

  it('has no entries in an empty file', () => {
    expect(read('')).toMatchObject({ entries: [], plans: [{ labels: [], anchor: { start: 0, end: 0 } }] });
  });

  it('writes words as they are, but no line ends', () => {
    const agenda = read('Lees.');
    expect(agenda.escape('"a, b"', 0)).toBe('"a, b"');
    expect(agenda.escape('a\nb', 0)).toBeUndefined();
  });

  it('throws nothing but ReadError on any bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'grapheme' }).map((text) => utf8.encode(text)),
        ),
        (bytes) => {
          try {
            readText(bytes, { path: 'plan.txt' });
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError);
          }
        },
      ),
    );
  });
});
