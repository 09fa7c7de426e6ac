import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import { readCsv } from './index.ts';

const utf8 = new TextEncoder();

function read(text: string, options: Partial<ReadOptions> = {}) {
  return readCsv(utf8.encode(text), { path: 'agenda.csv', ...options });
}

const texts = (text: string, options?: Partial<ReadOptions>) =>
  read(text, options).entries.map((entry) => entry.text.text);

describe('readCsv', () => {
  it('reads every field of a row', () => {
    const agenda = read(
      'Nr;Vak;Klas;Leerjaar;Omschrijving;Soort;Datum;Gegeven;Tegen;Week;School\n' +
        '7;Wiskunde;4A;4;Maak oefening 2.;Huistaak;ma 23/11/2026;20/11/2026;vrijdag;48;De Kiem\n',
    );
    const [entry] = agenda.entries;
    expect(entry).toMatchObject({
      id: '7',
      kind: 'task',
      subject: 'Wiskunde',
      className: '4A',
      grade: 'L4',
      day: '2026-11-23',
      given: '2026-11-20',
      due: '2026-11-27',
      plan: 0,
    });
    expect(entry?.text.text).toBe('Maak oefening 2.');
    expect(entry?.context.map(({ text }) => text)).toEqual(['Wiskunde', 'ma 23/11/2026']);
    expect(agenda.meta).toEqual({ className: '4A', grade: 'L4', week: '48', school: 'De Kiem' });
    expect(agenda.notices).toEqual([]);
  });

  it.each([
    ['a comma', 'id,tekst\n1,Lees.'],
    ['a semicolon', 'id;tekst\n1;Lees.'],
    ['a tab', 'id\ttekst\n1\tLees.'],
    ['a declared delimiter', 'sep=|\r\nid|tekst\r\n1|Lees.'],
    ['a byte order mark', '\uFEFFid,tekst\n1,Lees.'],
    ['quoted headers', '"id","tekst"\n"1","Lees."'],
    ['English headers', 'UID,Description\n1,Lees.'],
    ['capitals and accents', 'ID,TÉKST\n1,Lees.'],
    ['lone carriage returns', 'id,tekst\r1,Lees.\r'],
    ['titles above the header', 'Weekplan 4A,\n\nid,tekst\n1,Lees.'],
  ])('reads a table with %s', (_, text) => {
    const { entries } = read(text);
    expect(entries.map((entry) => [entry.id, entry.text.text])).toEqual([['1', 'Lees.']]);
  });

  it('prefers the delimiter under which the header is known', () => {
    expect(texts('tekst;uitleg, met komma;id\nLees, en schrijf;x;1')).toEqual(['Lees, en schrijf']);
  });

  it('reads windows-1252', () => {
    const bytes = Uint8Array.from([...utf8.encode('id;tekst\n1;Lees '), 0xe9, 0xe9, 0x6e]);
    const agenda = readCsv(bytes, { path: 'agenda.csv' });
    expect(agenda.entries[0]?.text.text).toBe('Lees één');
    expect(agenda.source.encoding).toBe('windows-1252');
  });

  it('reads a file of one column without a header', () => {
    expect(texts('Lees bladzijde 5, en 6.\n\n"Maak oefening 2,\nop papier."\n')).toEqual([
      'Lees bladzijde 5, en 6.',
      'Maak oefening 2,\nop papier.',
    ]);
  });

  it('maps the columns of a school before the known ones', () => {
    const columns = { 'Wat te doen?': 'text', naam: 'title', tekst: 'ignore' } as const;
    expect(texts('Naam;Tekst;wat te doen\nToets;geheim;Leer.', { columns })).toEqual(['Toets\nLeer.']);
  });

  it('never reads a column that names people', () => {
    const agenda = read('leerkracht,naam,tekst\nAn Peeters,Jan,Lees.\n');
    expect(agenda.entries.map((entry) => entry.text.text)).toEqual(['Lees.']);
    expect(JSON.stringify([agenda.entries, agenda.plans, agenda.notices])).not.toMatch(/Peeters|Jan/);
  });

  it('joins title and text, and reads once what is said twice', () => {
    expect(texts('titel,opdracht\nToets,Leer les 3.\nLees.,Lees.\n,Schrijf.\n')).toEqual([
      'Toets\nLeer les 3.',
      'Lees.',
      'Schrijf.',
    ]);
  });

  it('tells kinds by the type column, else by the words', () => {
    const kinds = read('soort,tekst\nToets,Les 3\nHUISWERK,Les 3\nxyz,Toets van les 3\n').entries.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['test', 'task', 'test']);
  });

  it('takes what stands in a lesson column alone for a lesson', () => {
    const kinds = read('lesonderwerp,huistaak\nBreuken,\nBreuken,Maak oefening 2.\n').entries.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['lesson', 'task']);
  });

  it('makes plans of rows that share class and week', () => {
    const agenda = read(
      'klas,week,vak,tekst\n4A,48,WO,a b\n4A,48,WO,c d\n4A,49,WO,e f\n,,WO,g h\n,,WO,i j\n',
    );
    expect(agenda.entries.map(({ plan }) => plan)).toEqual([0, 0, 1, 2, 3]);
    expect(agenda.plans.map(({ labels }) => labels.map(({ text }) => text))).toEqual([
      ['WO'],
      ['WO'],
      ['WO'],
      ['WO'],
    ]);
    const places = agenda.plans.map(({ labels }) =>
      agenda.source.position(labels[0]?.sourceSpan(0, 2).start ?? 0),
    );
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [2, 7],
      [4, 7],
      [5, 3],
      [6, 3],
    ]);
  });

  it('counts short days from the reference day, and knows none without it', () => {
    const text = 'datum,tegen,tekst\nma 23/11,vrijdag,Lees.\n';
    expect(read(text, { referenceDay: '2026-11-20' }).entries[0]).toMatchObject({
      day: '2026-11-23',
      due: '2026-11-27',
    });
    const [entry] = read(text).entries;
    expect(entry).not.toHaveProperty('day');
    expect(entry).not.toHaveProperty('due');
  });

  it('finds the due day in the text when no column tells it', () => {
    expect(read('datum,tekst\n2026-11-23,Lees tegen vrijdag.\n').entries[0]?.due).toBe('2026-11-27');
  });

  it('puts UTC times on the day of the zone', () => {
    const text = 'dueDateTime,displayName\n2026-11-22T23:59:00Z,Lees.\n';
    expect(read(text).entries[0]?.due).toBe('2026-11-23');
    expect(read(text, { timeZone: 'UTC' }).entries[0]?.due).toBe('2026-11-22');
    expect(() => read(text, { timeZone: 'Europa/Brussel' })).toThrow(ReadError);
  });

  it('counts rows without text', () => {
    const { notices } = read('id,tekst\n1,\n2,Lees.\n3\n\n');
    expect(notices).toEqual([
      {
        code: 'skipped',
        message: { nl: '2 rijen zonder tekst zijn overgeslagen.', en: '2 rows without text were skipped.' },
        span: { start: 9, end: 11 },
      },
    ]);
  });

  it('keeps what a row has too much as text, and says so', () => {
    const agenda = read('id,tekst,tegen\n1,Lees, schrijf,2026-11-23\n2,"Lees",2026-11-23,schrijf\n');
    expect(agenda.entries.map(({ text, due }) => [text.text, due])).toEqual([
      ['Lees, schrijf', '2026-11-23'],
      ['Lees\nschrijf', '2026-11-23'],
    ]);
    expect(agenda.notices.map(({ code, message }) => [code, message.en])).toEqual([
      [
        'repaired',
        '2 rows have more cells than there are columns. What is too much was read as part of the text.',
      ],
    ]);
  });

  it('loses nothing behind a lone quote, and says so', () => {
    const agenda = read('id,tekst\n1,"Lees\n2,Schrijf.\n');
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(['"Lees', 'Schrijf.']);
    expect(agenda.notices).toMatchObject([{ code: 'repaired', span: { start: 11, end: 12 } }]);
  });

  it('says which columns it does not read', () => {
    const { notices } = read('tekst,xyz,"a ""b"""\nLees.,1,2\n');
    expect(notices[0]?.message.en).toMatch(/^Not read, because unknown: columns "xyz", "a "b""/);
  });

  it('says what stands above the header', () => {
    const { notices } = read('Weekplan\nid,tekst\n1,Lees.\n');
    expect(notices[0]?.message.nl).toBe('1 rij boven de kopregel is niet gelezen.');
  });

  it.each([
    ['Wie;Waar\nik;thuis\n', /"Wie", "Waar".*columns: \{ "Wie": text \}/],
    ['Vak,Klas\nwiskunde,4A\n', /"Vak", "Klas"/],
  ])('says which headers it saw when none holds text', (text, message) => {
    const error = refusal(utf8.encode(text));
    expect(error.messages.nl).toMatch(message);
    expect(error.position).toMatchObject({ line: 1, column: 1 });
  });

  it('does not take a long text for a column name', () => {
    expect(() => texts(`tekst${'x'.repeat(200)};b\nLees.;c`)).toThrow(/"tekstx+…", "b"/);
  });

  it('knows the grade of a class', () => {
    expect(read('klas,tekst\n4A,a\nS2,b\n6de leerjaar,c\n').entries.map(({ grade }) => grade)).toEqual([
      'L4',
      'S2',
      'L6',
    ]);
  });

  it('reads an empty file and a header alone as no entries', () => {
    expect(read('').entries).toEqual([]);
    expect(read('id,tekst\n').entries).toEqual([]);
  });

  it('keeps places at emoji and combining accents', () => {
    const text = 'id,tekst\n1,"🦔 e\u0301e\u0301n ""egel"""\n';
    const agenda = read(text);
    const entry = agenda.entries[0]?.text;
    const at = entry?.text.indexOf('"egel"') ?? -1;
    const span = entry?.sourceSpan(at, at + 6);
    expect(text.slice(span?.start, span?.end)).toBe('""egel""');
  });
});

describe('escape', () => {
  const agenda = read('id,titel,tekst\n1,"a ""b""",c\n2,d e,"f"\n');

  it('doubles quotes in a quoted cell', () => {
    expect(agenda.escape('de "klas", ja', 18)).toBe('de ""klas"", ja');
    expect(agenda.escape('"', 24)).toBe('""');
  });

  it('writes in an unquoted cell what needs no quotes', () => {
    expect(agenda.escape('de "klas"', 29)).toBe('de "klas"');
    expect(agenda.escape('een; twee', 29)).toBe('een; twee');
    expect(agenda.escape('een, twee', 29)).toBeUndefined();
    expect(agenda.escape('een\ntwee', 29)).toBeUndefined();
  });

  it('writes no quote at the start of an unquoted cell', () => {
    const start = agenda.source.text.indexOf('d e');
    expect(agenda.escape('"d"', start)).toBeUndefined();
    expect(agenda.escape('', start)).toBeUndefined();
    expect(agenda.escape('"d"', start + 1)).toBe('"d"');
  });
});

describe('properties', () => {
  const words = fc
    .array(fc.constantFrom('a', 'Lees', ' ', '"', '""', ',', ';', '\n', '\r\n', '\r', '🦔', 'e\u0301', 'ß'))
    .map((parts) => parts.join(''));
  /** Without carriage returns, which would become one line end with a line feed set beside them. */
  const plainWords = words.map((text) => text.replaceAll('\r', ''));
  const delimiter = fc.constantFrom(',', ';', '\t');
  const row = fc.record({ title: words, text: words, isQuoted: fc.boolean() });

  it('finds every slice of every text again at its span, read as a cell', () => {
    fc.assert(
      fc.property(fc.array(row), delimiter, fc.nat(), fc.nat(), (rows, sign, one, other) => {
        const document = rows
          .map(({ title, text, isQuoted }) =>
            [write(title, sign, isQuoted), write(text, sign, isQuoted)].join(sign),
          )
          .join('\r\n');
        const { entries } = read(`titel${sign}tekst\n${document}`);
        const source = `titel${sign}tekst\n${document}`;
        for (const { text } of entries) {
          for (const segmentedText of linesOf(text.text)) {
            const from = segmentedText.start + (one % (segmentedText.length + 1));
            const to = segmentedText.start + (other % (segmentedText.length + 1));
            const [start, end] = from < to ? [from, to] : [to, from];
            const span = text.sourceSpan(start, end);
            const raw = source.slice(span.start, span.end);
            expect([raw, raw.replaceAll('""', '"')]).toContain(text.text.slice(start, end));
          }
        }
      }),
    );
  });

  it('reads back the rows that were written', () => {
    fc.assert(
      fc.property(fc.array(row), delimiter, (rows, sign) => {
        const lines = rows.map(({ title, text }) =>
          [write(title, sign, true), write(text, sign, true)].join(sign),
        );
        const expected = rows
          .map(({ title, text }) => [plain(title), plain(text)])
          .map(([title, text]) => (title === text ? [title] : [title, text]))
          .map((pieces) => pieces.filter((piece) => piece !== '').join('\n'))
          .filter((text) => text !== '');
        expect(texts([`titel${sign}tekst`, ...lines].join('\n'))).toEqual(expected);
      }),
    );
  });

  it('changes a text by escaped words just as the words say', () => {
    fc.assert(
      fc.property(plainWords, fc.boolean(), plainWords, fc.nat(), (text, isQuoted, replacement, place) => {
        const source = `id,tekst\n1,${write(text, ',', isQuoted)}\n2,einde`;
        const agenda = read(source);
        const entry = agenda.entries.find(({ id }) => id === '1')?.text;
        const characters = [...(entry?.text ?? '')];
        fc.pre(entry !== undefined && characters.length > 0);
        if (!entry) return;
        const index = place % characters.length;
        const at = characters.slice(0, index).join('').length;
        const end = at + (characters[index] ?? '').length;
        const span = entry.sourceSpan(at, end);
        const written = agenda.escape(replacement, span.start);
        if (written === undefined) return;
        const changed = source.slice(0, span.start) + written + source.slice(span.end);
        const wanted = plain(entry.text.slice(0, at) + replacement + entry.text.slice(end));
        expect(read(changed).entries.find(({ id }) => id === '1')?.text.text ?? '').toBe(wanted);
      }),
    );
  });

  it('throws nothing but ReadError on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const prefix of ['', 'id,tekst\n']) {
          try {
            readCsv(Uint8Array.from([...utf8.encode(prefix), ...bytes]), { path: 'agenda.csv' });
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError);
          }
        }
      }),
    );
  });
});

/** A cell as a program writes it: quoted when it must be, or when told. */
function write(text: string, sign: string, isQuoted: boolean): string {
  return isQuoted || text.startsWith('"') || /[\r\n]/.test(text) || text.includes(sign)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}

/** The lines of a text, because a line end may be glue. */
function linesOf(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, length: match[0].length }));
}

function refusal(bytes: Uint8Array): ReadError {
  try {
    readCsv(bytes, { path: 'agenda.csv' });
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('was read');
}
