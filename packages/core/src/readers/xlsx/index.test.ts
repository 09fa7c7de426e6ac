import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../read-error.ts';
import { columnName } from '../sheet/sheet.ts';
import { zipOf } from '../zip/testing.ts';
import { readXlsx } from './index.ts';
import { cell, readGrid, readSheets, row, rows, told, xlsxOf } from './testing.ts';

describe('grids', () => {
  it('days as columns, under a title', async () => {
    const agenda = await readGrid([
      ['Weekplan 4A, 23 tot 27 november 2026'],
      [],
      ['', 'Maandag', 'Dinsdag'],
      ['Taal', 'Lees blz. 3.', 'Schrijf.'],
      ['Rekenen', '', 'Blad 4'],
    ]);
    expect(told(agenda)).toEqual([
      'blad Blad1, cel B4: Lees blz. 3.',
      'blad Blad1, cel C4: Schrijf.',
      'blad Blad1, cel C5: Blad 4',
    ]);
    expect(agenda.entries.map(({ subject, day }) => `${subject} ${day}`)).toEqual([
      ...['Taal 2026-11-23', 'Taal 2026-11-24', 'Rekenen 2026-11-24'],
    ]);
    expect(agenda.meta).toMatchObject({ className: '4A', week: '23 tot 27 november 2026' });
  });

  it('days as rows, one of them over several', async () => {
    const agenda = await readGrid(
      [
        ['Dag', 'Vak', 'Taak'],
        ['Maandag', 'Taal', 'Lees.'],
        ['', 'Rekenen', 'Blad 4'],
        ['Dinsdag', 'Taal', 'Schrijf.'],
      ],
      '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
    );
    expect(told(agenda)).toEqual([
      'blad Blad1, cel C2: Lees.',
      'blad Blad1, cel C3: Blad 4',
      'blad Blad1, cel C4: Schrijf.',
    ]);
    expect(agenda.entries.map(({ context }) => context[0]?.text)).toEqual(['Maandag', 'Maandag', 'Dinsdag']);
    expect(agenda.plans[0]?.dayLabels.size).toBe(2);
  });

  it('a day over two columns, and rows that are a day', async () => {
    const merged = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
    const wide = await readGrid(
      [
        ['Maandag', '', 'Dinsdag'],
        ['Lees.', 'Kleur.', 'Knip.'],
      ],
      merged('A1:B1'),
    );
    expect(wide.entries.map(({ text, context }) => `${context[0]?.text} ${text.text}`)).toEqual([
      ...['Maandag Lees.', 'Maandag Kleur.', 'Dinsdag Knip.'],
    ]);
    const sections = await readGrid([
      ['Vak', 'Taak'],
      ['Maandag'],
      ['Taal', 'Lees.'],
      ['Dinsdag'],
      ['Taal', 'Kleur.'],
    ]);
    expect(sections.entries.map(({ text, context }) => `${context[0]?.text} ${text.text}`)).toEqual([
      ...['Maandag Lees.', 'Dinsdag Kleur.'],
    ]);
  });

  it('lines below a table are no part of it, and a second table has its own heads', async () => {
    const agenda = await readGrid([
      ['Maandag', 'Dinsdag'],
      ['Lees.', 'Kleur.'],
      [],
      ['Vergeet je zwemgerief niet mee te brengen.'],
      [],
      ['Woensdag', 'Donderdag'],
      ['Knip.', 'Plak.'],
    ]);
    expect(agenda.entries.map(({ text, context }) => [text.text, context.at(-1)?.text])).toEqual([
      ['Lees.', 'Maandag'],
      ['Kleur.', 'Dinsdag'],
      ['Vergeet je zwemgerief niet mee te brengen.', undefined],
      ['Knip.', 'Woensdag'],
      ['Plak.', 'Donderdag'],
    ]);
  });

  it('each sheet is a plan of its own, that its name tells of', async () => {
    const sheet = (name: string) => ({
      name,
      rows: rows([
        ['Maandag', 'Dinsdag'],
        ['Lees.', 'Kleur.'],
      ]),
    });
    const agenda = await readSheets([sheet('4A week 47'), sheet('5B')]);
    expect(agenda.plans.map(({ meta }) => meta)).toMatchObject([
      { className: '4A', week: 'week 47' },
      { className: '5B' },
    ]);
    expect(agenda.entries.map(({ plan, className }) => `${plan} ${className}`)).toEqual([
      ...['0 4A', '0 4A', '1 5B', '1 5B'],
    ]);
    expect(told(agenda)[2]).toBe('blad 5B, cel A2: Lees.');
  });
});

describe('lists', () => {
  const list = [
    ['Export van 1 december'],
    ['id', 'klas', 'leerling', 'datum', 'vak', 'omschrijving', 'rare kolom'],
    ['a1', '4A', 'Jan Peeters', '23/11/2026', 'Taal', 'Lees blz. 3.', 'x'],
    ['a2', '4A', 'An Maes', '24/11/2026', 'Rekenen', 'Blad 4', 'y'],
    ['a3', '5B', 'Piet Bos', '24/11/2026', 'Taal', '', 'z'],
  ];

  it('an entry a row, in plans of a class and a week, without the names of people', async () => {
    const agenda = await readGrid(list);
    expect(told(agenda)).toEqual(['blad Blad1, cel F3: Lees blz. 3.', 'blad Blad1, cel F4: Blad 4']);
    expect(agenda.entries).toMatchObject([
      { id: 'a1', className: '4A', subject: 'Taal', day: '2026-11-23', plan: 0 },
      { id: 'a2', className: '4A', subject: 'Rekenen', day: '2026-11-24', plan: 0 },
    ]);
    expect(agenda.source.text).not.toContain('Peeters');
    expect(agenda.notices.map(({ message }) => message.nl)).toEqual([
      '1 rij zonder tekst is overgeslagen.',
      expect.stringContaining('kolom "rare kolom"'),
    ]);
  });

  it('columns as the config names them, or drops them', async () => {
    const sheets = [{ name: 'Blad1', rows: rows(list) }];
    const agenda = await readSheets(
      sheets,
      {},
      { columns: { 'rare kolom': 'text' }, dropColumns: ['omschrijving'] },
    );
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(['x', 'y', 'z']);
  });

  it('a long sheet is a list, or says what its columns are called', async () => {
    const long = (head: readonly string[]) => ({
      name: 'Lang',
      rows: rows([head, ...Array.from({ length: 2000 }, (_, at) => [`Lees ${at}.`, 'x'])]),
    });
    expect((await readSheets([long(['Taak', 'Dag'])])).plans).toHaveLength(2000);
    const reading = () => readSheets([long(['Voornaam', 'Postcode'])]);
    await expect(reading()).rejects.toThrow(/The columns are "Voornaam", "Postcode"/);
    const both = await readSheets([
      long(['Voornaam', 'Postcode']),
      { name: 'Plan', rows: rows([['Lees.']]) },
    ]);
    expect(both.entries).toHaveLength(1);
    expect(both.notices[0]?.message.nl).toContain('Blad "Lang" niet gelezen. Geen kolom met de tekst');
  });

  it('lists and plans in one workbook', async () => {
    const plan = {
      name: 'Plan',
      rows: rows([
        ['Maandag', 'Dinsdag'],
        ['Lees.', 'Kleur.'],
      ]),
    };
    const agenda = await readSheets([plan, { name: 'Lijst', rows: rows(list) }]);
    expect(agenda.entries.map(({ text, plan: at }) => `${at} ${text.text}`)).toEqual([
      ...['1 Lees.', '1 Kleur.', '0 Lees blz. 3.', '0 Blad 4'],
    ]);
  });
});

describe('cells as they are shown', () => {
  const styles = `<numFmts><numFmt numFmtId="170" formatCode="[$-813]dddd\\ d\\ mmmm"/><numFmt numFmtId="171" formatCode="0.0&quot; dagen&quot;"/></numFmts><cellXfs>${[0, 14, 22, 20, 9, 170, 171].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
  const shown = async (inner: string, look = {}) => {
    const sheet = { name: 'Blad1', rows: `<row r="1">${cell('A1', 'Lees')}${inner}</row>` };
    const { source } = await readSheets([sheet], { styles, ...look });
    return source.text.split('\n')[1];
  };
  const number = (value: string, style: number) => `<c r="B1" s="${style}"><v>${value}</v></c>`;

  it.each([
    ['a whole number', number('12', 0), '12'],
    ['a fraction', number('0.30000000000000004', 0), '0,3'],
    ['a day', number('46349', 1), '23/11/2026'],
    ['a day with a time', number('46349.354166666664', 2), '23/11/2026 8:30'],
    ['a time', number('0.354166666666667', 3), '8:30'],
    ['a percentage', number('0.25', 4), '25%'],
    ['a day in a format of its own', number('46349', 5), '23/11/2026'],
    ['a number with words in its format', number('2.5', 6), '2,5'],
    ['the last of February 1900', number('59', 1), '28/2/1900'],
    ['the first of March 1900', number('61', 1), '1/3/1900'],
    ['a number that is no day', number('-3', 1), '-3'],
    ['yes or no', '<c r="B1" t="b"><v>1</v></c>', 'WAAR'],
    ['the result of a formula', '<c r="B1" t="str"><f>A1&amp;"x"</f><v>Leesx</v></c>', 'Leesx'],
    ['a day in ISO 8601', '<c r="B1" t="d"><v>2026-11-23</v></c>', '2026-11-23'],
    ['an error', '<c r="B1" t="e"><v>#REF!</v></c>', ''],
    ['a cell without its place', '<c t="inlineStr"><is><t>dit</t></is></c>', 'dit'],
    ['line ends and signs as Excel writes them', cell('B1', 'a_x000D_&#10;b_x0041_'), 'a'],
  ])('%s', async (_, inner, text) => {
    expect(await shown(inner)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', async () => {
    expect(await shown(number('44887', 1), { is1904: true })).toBe('23/11/2026');
  });

  it('shared strings, with rich text, without how they are read aloud', async () => {
    const strings =
      '<si><t>niet</t></si><si><r><t>Le</t></r><r><rPr><b/></rPr><t>es</t></r><rPh><t>x</t></rPh></si>';
    expect(await shown('<c r="B1" t="s"><v>1</v></c>', { strings })).toBe('Lees');
  });

  it('leaves out what is hidden, and says so', async () => {
    const week = rows([
      ['Maandag', 'Dinsdag', 'Notities'],
      ['Lees.', 'Kleur.', 'x'],
    ]);
    const agenda = await readSheets([
      {
        name: 'Plan',
        rows: week + row(3, ['Knip.'], 'hidden="1"'),
        before: '<cols><col min="3" max="3" hidden="1"/></cols>',
      },
      { name: 'Oud', rows: rows([['Weg.']]), state: 'hidden' },
    ]);
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(['Lees.', 'Kleur.']);
    expect(agenda.notices.map(({ message }) => message.nl)).toEqual([
      'Niet gelezen, want verborgen: blad "Oud".',
      'Eén verborgen rij is niet gelezen.',
    ]);
  });
});

it('knows the cell of every word of every entry', async () => {
  const text = fc.constantFrom(
    '',
    '',
    'Maandag',
    'Taal',
    'Lees blz. 3.',
    'Kleur.',
    '🦔 één',
    'id',
    'klas',
    'taak',
    '4A',
  );
  const grid = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(grid, async (texts) => {
      const { entries, source, locate } = await readGrid(texts);
      for (const { text } of entries) {
        for (const { start, end, sourceStart, sourceEnd } of text.segments) {
          if (sourceStart === sourceEnd) continue;
          const words = text.text.slice(start, end);
          expect(source.text.slice(sourceStart, sourceEnd)).toBe(words);
          const at = locate?.(sourceStart);
          const cells = texts.flatMap((each, y) =>
            each.map((word, x) => ({ name: `${columnName(x + 1)}${y + 1}`, word })),
          );
          const found = at?.kind === 'sheet-cell' && cells.find(({ name }) => name === at.cell);
          expect(found ? found.word : undefined).toContain(words);
        }
      }
    }),
  );
});

describe('refuses in plain words', () => {
  it.each([
    ['a Word file with the wrong name', zipOf({ 'word/document.xml': '<x/>' }), /geen Excelbestand/],
    ['a workbook that is cut off', xlsxOf([{ name: 'a', rows: '' }]).slice(0, 300), /beschadigd/],
    ['cells that break off', zipOf({ 'xl/workbook.xml': '<workbook><sheets>' }), /beschadigd/],
  ])('%s', async (_, bytes, message) => {
    const reading = async () => readXlsx(bytes, { path: 'plan.xlsx' });
    await expect(reading()).rejects.toThrow(ReadError);
    await expect(reading().catch((error: ReadError) => error.messages.nl)).resolves.toMatch(message);
  });

  it('any damage to a file', async () => {
    const whole = xlsxOf([
      {
        name: 'Blad1',
        rows: rows([
          ['Maandag', 'Dinsdag'],
          ['Lees.', 'Kleur.'],
        ]),
      },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        const error = await Promise.resolve()
          .then(() => readXlsx(bytes, { path: 'plan.xlsx' }))
          .then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
        if (error !== undefined) expect(error).toBeInstanceOf(ReadError);
      }),
      { numRuns: 300 },
    );
  });
});

describe('damaged workbooks', () => {
  const saidOf = ({ notices }: Awaited<ReturnType<typeof readSheets>>) =>
    notices.map(({ message }) => message.en);

  it.each(['ZZZZ9999999999', 'XFE2', 'B3', 'B0', 'kapot'])(
    'a cell that is said to be %s is not read, and counted',
    async (place) => {
      const text = '<is><t>Lees blz. 9</t></is>';
      const agenda = await readSheets([
        {
          name: 'Blad1',
          rows: `${row(1, ['Dag', 'Taak'])}<row r="2">${cell('A2', 'Maandag')}<c r="${place}" t="inlineStr">${text}</c>${cell('C2', 'Lees blz. 3')}</row>`,
        },
      ]);
      expect(told(agenda)).toEqual(['blad Blad1, cel C2: Lees blz. 3']);
      expect(saidOf(agenda)).toEqual([
        'One cell was not read: the file gives it a place that a sheet does not have.',
      ]);
    },
  );

  it('nor are those of a row that no sheet has', async () => {
    const agenda = await readSheets([
      {
        name: 'Blad1',
        rows: `${row(1, ['Dag', 'Taak'])}${row(2, ['Maandag', 'Lees.'])}<row r="9999999999"><c t="inlineStr"><is><t>Schrijf.</t></is></c></row>`,
      },
    ]);
    expect(told(agenda)).toEqual(['blad Blad1, cel B2: Lees.']);
    expect(saidOf(agenda)).toHaveLength(1);
  });

  it('a shared text that is not there is said', async () => {
    const shared = (place: string, number: number) => `<c r="${place}" t="s"><v>${number}</v></c>`;
    const agenda = await readSheets(
      [
        {
          name: 'Blad1',
          rows: `${row(1, ['Dag', 'Taak'])}<row r="2">${cell('A2', 'Maandag')}${shared('B2', 0)}${shared('C2', 7)}</row>`,
        },
      ],
      { strings: '<si><t>Lees.</t></si>' },
    );
    expect(told(agenda)).toEqual(['blad Blad1, cel B2: Lees.']);
    expect(saidOf(agenda)).toEqual([
      'The text of one cell is not in the file: it is damaged. The other cells were read.',
    ]);
  });
});
