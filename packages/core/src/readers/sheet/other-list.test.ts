import { describe, expect, it } from 'vitest';
import { ReadError } from '../read-error.ts';
import { readGrid, readSheets, rows } from '../xlsx/testing.ts';

const bills = [
  ['Rekening', 'Bedrag', 'Datum'],
  ['Bakker', '12,50', '23/11/2026'],
  ['Kopies', '€ 1.250', '24/11/2026'],
];

describe('a sheet of something else than homework', () => {
  it('is refused, as the same table is in CSV', async () => {
    const error = await readGrid(bills).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReadError);
    expect(error instanceof ReadError && error.messages.nl).toContain('"Rekening", "Bedrag", "Datum"');
  });

  it('never makes a column with names the one to read', async () => {
    const grid = [
      ['Kind', 'Rekening', 'Bedrag'],
      ['An', 'Bakker', '12'],
    ];
    const error = await readGrid(grid).catch((thrown: unknown) => thrown);
    expect(error instanceof ReadError && error.messages.nl).toContain('columns: { "Rekening": text }');
  });

  it('is passed over beside a plan, and said so', async () => {
    const agenda = await readSheets([
      {
        name: 'Week',
        rows: rows([
          ['Dag', 'Taak'],
          ['Maandag', 'Lees.'],
        ]),
      },
      { name: 'Kas', rows: rows(bills) },
    ]);
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(['Lees.']);
    expect(agenda.notices.map(({ message }) => message.nl)).toEqual([
      expect.stringContaining('Blad "Kas" niet gelezen.'),
    ]);
  });

  it.each([
    [
      'subjects in a column',
      [
        ['Boek', 'Doen', 'Blad'],
        ['Taal', 'Lees dit.', '12'],
      ],
    ],
    [
      'groups as columns',
      [
        ['Rood', 'Blauw'],
        ['Lees blz. 3', 'Kleur de kaart'],
      ],
    ],
    [
      'no heads',
      [
        ['Lees blz. 3.', '5'],
        ['Knip.', '6'],
      ],
    ],
    ['a title with a task', [['Taken voor deze week'], ['Blad', 'Nummer'], ['Dieren', '3']]],
    [
      'a column for work',
      [
        ['Wat', 'Minuten'],
        ['Lees in je boek', '15'],
      ],
    ],
  ])('is none with %s', async (_, grid) => {
    expect((await readGrid(grid)).entries.length).toBeGreaterThan(0);
  });
});
