import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inWords } from '../../agenda/logical-location.ts';
import { lint } from '../../lint/lint.ts';
import { dutchPack } from '../../pack/dutch-pack.ts';
import { readDocument } from '../documents.ts';
import { bytesOf, pagesOf, pdfOf, words } from './testing.ts';

const read = (bytes: Uint8Array) => readDocument(bytes, { path: 'plan.pdf', format: 'pdf' });
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).entries.map(({ text }) => text.text);
const column = (x: number, y: number, ...lines: string[]) =>
  words(...lines.map((line, at) => [x, y + 14 * at, line] as const));

describe('a page without a structure', () => {
  test('lines are joined into paragraphs, broken words are whole, and headings are larger', async () => {
    const agenda = await read(
      pagesOf(
        [
          words([50, 60, 'Weekplan 4A, 23 tot 27 november 2026', 20]),
          column(
            50,
            100,
            'Lees het verhaal over de vos en de raaf in je leesboek. Zoek daarna in het woorden-',
            'boek wat sluw is.',
          ),
          column(50, 160, 'Maandag'),
          column(50, 190, '\x95 Maak de WO-', 'toets af', '\x95 Oefen op zon-', 'en feestdagen'),
        ].join('\n'),
      ),
    );
    expect(agenda.entries.map(({ day, text }) => [day, text.text])).toEqual([
      [
        undefined,
        'Lees het verhaal over de vos en de raaf in je leesboek. Zoek daarna in het woordenboek wat sluw is.',
      ],
      ['2026-11-23', 'Maak de WO-toets af'],
      ['2026-11-23', 'Oefen op zon- en feestdagen'],
    ]);
    expect(agenda.meta).toMatchObject({ className: '4A', week: '23 tot 27 november 2026' });
  });

  test('a sentence goes on behind a short line, and a bullet of a symbol font is none of the words', async () => {
    const agenda = await read(
      pagesOf(
        [
          column(
            50,
            60,
            'Lees het verhaal over de vos en de raaf in je leesboek, hardop en met veel plezier.',
          ),
          column(50, 120, 'Laat je ouders', 'het werk verbeteren.'),
          column(50, 180, '\x95 Lees blz. 3.'),
        ].join('\n'),
      ),
    );
    expect(agenda.entries.map(({ text }) => text.text).slice(1)).toEqual([
      'Laat je ouders het werk verbeteren.',
      'Lees blz. 3.',
    ]);
  });

  test.each(['Pagina 1 van 2', 'Page 1', '- 1 -', '1', 'blz. 1/2'])(
    '%s at the foot is no homework',
    async (foot) => {
      const agenda = await read(
        pagesOf([column(50, 60, 'Lees blz. 4.'), words([280, 820, foot])].join('\n')),
      );
      expect(agenda.entries.map(({ text }) => text.text)).toEqual(['Lees blz. 4.']);
    },
  );

  test.each(['12', 'blz. 12', 'blz. 4 en 5', 'Pagina 4 lezen'])(
    '%s at the foot is homework',
    async (foot) => {
      const texts = await textsOf(pagesOf([column(50, 60, 'Lees dit.'), words([280, 820, foot])].join('\n')));
      expect(texts.join(' ')).toContain(foot);
    },
  );

  test('a page of nothing but its number keeps it', async () => {
    expect(await textsOf(pagesOf(words([50, 60, 'blz. 4'])))).toEqual(['blz. 4']);
  });

  test('a place is a page and a line, counted over columns', async () => {
    const { entries, locate } = await read(
      pagesOf(words([50, 60, 'Eerst dit lezen.']), words([50, 60, 'Weekplan'], [50, 120, 'Lees blz. 4.'])),
    );
    const text = entries.at(-1)?.text;
    expect(text?.text).toBe('Lees blz. 4.');
    const location = locate?.(text?.sourceSpan(5, 9).start ?? 0);
    expect(location && inWords(location)).toEqual({ nl: 'bladzijde 2, regel 2', en: 'page 2, line 2' });
  });

  test('a word that was broken knows both of its parts', async () => {
    const { entries, source } = await read(
      pagesOf(column(50, 60, 'Lees thuis hardop voor aan je groot-', 'ouders en teken de vos.')),
    );
    const text = entries[0]?.text;
    const at = text?.text.indexOf('grootouders') ?? -1;
    const span = text?.sourceSpan(at, at + 11);
    expect(source.text.slice(span?.start, span?.end)).toBe('groot-\nouders');
  });

  test('two columns are read one below the other', async () => {
    const left = column(50, 100, 'Lees het verhaal van de vos', 'en de raaf in je leesboek.');
    const right = column(320, 100, 'Maak de sommen op het blad', 'met de munten af.');
    expect(
      await textsOf(
        pagesOf(
          `${words([50, 50, 'Dit is de brief van deze week voor alle ouders van de klas, lees hem samen met je kind.'])}\n${left}\n${right}`,
        ),
      ),
    ).toEqual([
      'Dit is de brief van deze week voor alle ouders van de klas, lees hem samen met je kind.',
      'Lees het verhaal van de vos en de raaf in je leesboek.',
      'Maak de sommen op het blad met de munten af.',
    ]);
  });

  test('a week grid without drawn lines', async () => {
    const grid = [
      words([50, 60, 'Weekplan 23 tot 27 november 2026', 18]),
      words(
        [150, 100, 'Maandag'],
        [300, 100, 'Dinsdag'],
        [50, 130, 'Wiskunde'],
        [150, 130, 'blad 4'],
        [300, 130, 'tafels'],
      ),
      words([150, 144, 'en blad 5'], [50, 170, 'Taal'], [150, 170, 'lezen'], [300, 170, 'brief']),
    ].join('\n');
    const { entries } = await read(pagesOf(grid));
    expect(entries.map(({ day, subject, text }) => [day, subject, text.text.replace('\n', ' ')])).toEqual([
      ['2026-11-23', 'Wiskunde', 'blad 4 en blad 5'],
      ['2026-11-24', 'Wiskunde', 'tafels'],
      ['2026-11-23', 'Taal', 'lezen'],
      ['2026-11-24', 'Taal', 'brief'],
    ]);
  });

  test('a week grid with drawn lines and merged cells', async () => {
    const level = [90, 110, 150, 190].map((y) => `50 ${842 - y} m 450 ${842 - y} l S`);
    const upright = [50, 150, 450].map((x) => `${x} 752 m ${x} 652 l S`);
    const short = '300 752 m 300 692 l S';
    const text = words(
      ...([
        [160, 104, 'Maandag'],
        [310, 104, 'Dinsdag'],
        [60, 124, 'Wiskunde'],
        [160, 124, 'blad 4'],
        [310, 124, 'tafels'],
      ] as const),
      ...([
        [60, 170, 'Taal'],
        [160, 170, 'boek lezen over de twee dagen heen, thuis'],
      ] as const),
    );
    const { entries } = await read(
      pagesOf(
        [words([50, 60, 'Weekplan 23 tot 27 november 2026', 18]), ...level, ...upright, short, text].join(
          '\n',
        ),
      ),
    );
    expect(entries.map(({ day, subject, text: { text } }) => [day, subject, text])).toEqual([
      ['2026-11-23', 'Wiskunde', 'blad 4'],
      ['2026-11-24', 'Wiskunde', 'tafels'],
      ['2026-11-23', 'Taal', 'boek lezen over de twee dagen heen, thuis'],
    ]);
  });
});

test('a page without words is said to be a scan, a blank one is not', async () => {
  const picture = 'q 500 0 0 700 40 40 cm 0 0 1 1 re f Q';
  const { notices, entries } = await read(pagesOf(words([50, 60, 'Lees blz. 4.']), picture, '', picture));
  expect(entries).toHaveLength(1);
  expect(notices.map(({ message }) => message.nl)).toEqual([
    'Bladzijde 2, 4 hebben geen tekst: een scan of een afbeelding. Wat daarop staat, is niet gelezen.',
  ]);
  expect((await read(pagesOf(picture))).notices).toHaveLength(1);
});

describe('hostile and broken files', () => {
  const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
  const plan = pagesOf(words([50, 60, 'Lees blz. 4.']));
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
  const zeros = deflateSync(Buffer.alloc(200 * 1024 * 1024, 32)).toString('latin1');

  test.each([
    [
      'cross references that point elsewhere',
      bytesOf(text(plan).replace(/\d{10} 00000 n/gu, '0000000007 00000 n')),
    ],
    ['no cross references at all', bytesOf(text(plan).replace(/xref\n[\s\S]*?(?=trailer)/u, ''))],
    [
      'a start that lies beyond the end',
      bytesOf(text(plan).replace(/startxref\n\d+/u, 'startxref\n99999999')),
    ],
    ['a million pages claimed', bytesOf(text(plan).replace('/Count 1 ', '/Count 1000000 '))],
    ['words before its head', bytesOf(`Content-Type: x\r\n\r\n${text(plan)}`)],
  ])('%s: read all the same', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual(['Lees blz. 4.']);
  });

  test.each([
    ['its head alone', bytesOf('%PDF-1.7\n'), 'beschadigd'],
    ['half of it', bytesOf(text(plan).slice(0, 400)), 'beschadigd'],
    ['no PDF', bytesOf('<html>'), 'beschadigd'],
    [
      'pages that are their own pages',
      pdfOf([catalog, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
      'beschadigd',
    ],
    ['600 pages', pagesOf(...Array.from({ length: 600 }, () => '')), 'te groot'],
    [
      '200 MB packed into a stream',
      pdfOf([catalog, `<< /Length ${zeros.length} /Filter /FlateDecode >>\nstream\n${zeros}\nendstream`]),
      'uitgepakt',
    ],
    [
      'packed twice',
      pdfOf([catalog, '<< /Filter [/FlateDecode /FlateDecode] /Length 1 >>\nstream\nx\nendstream']),
      'uitgepakt',
    ],
    [
      'a lock',
      pdfOf(
        [
          catalog,
          '<< /Filter /Standard /V 1 /R 2 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) /P -1 >>',
        ],
        '/Encrypt 2 0 R /ID [(a) (b)] ',
      ),
      'wachtwoord',
    ],
  ])('%s: refused', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toMatchObject({
      name: 'ReadError',
      messages: { nl: expect.stringMatching(reason), en: expect.any(String) },
    });
  });
});

test('the way out of a finding is told, though nothing is written into a PDF', async () => {
  const agenda = await read(pagesOf(words([50, 60, 'Lees blz. 4.'])));
  const { findings } = lint(agenda, { pack: dutchPack() });
  expect(findings.map(({ text, fix }) => [text, fix?.label])).toEqual([
    ['blz.', 'Schrijf \u201cbladzijde\u201d'],
  ]);
  expect(agenda.source.isExact).toBe(false);
});
