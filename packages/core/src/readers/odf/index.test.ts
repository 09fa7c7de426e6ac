import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../agenda/agenda.ts';
import { inWords } from '../../agenda/logical-location.ts';
import { ReadError } from '../read-error.ts';
import { zipOf } from '../zip/testing.ts';
import { readOds } from './ods.ts';
import { readOdt } from './odt.ts';

const office = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = [
  ...['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="${office}:${name}:1.0"`),
  `xmlns:draw="${office}:drawing:1.0" xmlns:fo="${office}:xsl-fo-compatible:1.0" xmlns:svg="${office}:svg-compatible:1.0"`,
].join(' ');

function odfOf(kind: 'text' | 'spreadsheet', body: string, styles = ''): Uint8Array {
  return zipOf({
    'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  });
}

const readText = async (body: string, styles = '') =>
  readOdt(odfOf('text', body, styles), { path: 'plan.odt' });
const readBook = async (body: string, styles = '') =>
  readOds(odfOf('spreadsheet', body, styles), { path: 'plan.ods' });

function told({ entries, locate }: Agenda): readonly string[] {
  return entries.map(({ text }) => {
    const at = locate?.(text.sourceSpan(0, 0).start);
    return `${at && inWords(at).nl}: ${text.text}`;
  });
}

const p = (inner: string, style = '') => `<text:p text:style-name="${style}">${inner}</text:p>`;
const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
const list = (...items: readonly string[]) => `<text:list>${items.map(item).join('')}</text:list>`;
const td = (inner: string, look = '') => `<table:table-cell ${look}>${inner && p(inner)}</table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const tr = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (...rows: readonly string[]) =>
  `<table:table table:name="Blad1">${rows.join('')}</table:table>`;

describe('text documents', () => {
  it.each([
    [
      'spaces, tabs and breaks',
      'Lees<text:s text:c="2"/>dit<text:tab/>en<text:line-break/>dat.<text:line-break/>Kleur.',
      'Lees  dit\ten dat.\nKleur.',
    ],
    ['white space as the format has it', '\n  Lees\n  dit  <text:span> nu</text:span>', 'Lees dit nu'],
    ['links and spans', '<text:a>Lees</text:a><text:span> dit</text:span>', 'Lees dit'],
    [
      'not remarks, nor what a picture is called',
      'Lees<office:annotation><text:p>Zeker?</text:p></office:annotation><draw:frame><svg:title>Boom</svg:title></draw:frame> dit',
      'Lees dit',
    ],
    ['not what is hidden', 'Lees dit<text:span text:style-name="H"> niet</text:span>', 'Lees dit'],
  ])('%s', async (_, inner, text) => {
    const hidden =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    expect((await readText(p(inner), hidden)).entries.map((entry) => entry.text.text)).toEqual([text]);
  });

  it('headings, lists in lists, bold labels, notes, boxes; not what was deleted', async () => {
    const bold =
      '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('Weg.')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Lees ook dat.')}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${p('Kleur in de kring.')}</draw:text-box></draw:frame>`;
    const agenda = await readText(
      deleted +
        '<text:h text:outline-level="1">Weekplan 4A</text:h>' +
        p('Maandag', 'B') +
        list(p('Lees.') + list(p('stil')), p('Maak dit.')) +
        p('Dinsdag', 'B') +
        p(`Knip${note} dit.${box}`),
      bold,
    );
    expect(told(agenda)).toEqual([
      'alinea 3: Lees.\nstil',
      'alinea 5: Maak dit.',
      'alinea 7: Knip dit.',
      'alinea 8: Lees ook dat.',
      'alinea 9: Kleur in de kring.',
    ]);
    expect(agenda.meta.className).toBe('4A');
    expect(agenda.entries.map(({ context }) => context[1]?.text)).toEqual([
      ...['Maandag', 'Maandag', 'Dinsdag', 'Dinsdag', 'Dinsdag'],
    ]);
  });

  it('a grid with cells that reach over others', async () => {
    const agenda = await readText(
      table(
        tr(td('Vak'), td('Maandag', 'table:number-columns-spanned="2"'), covered, td('Dinsdag')),
        tr(td('Taal', 'table:number-rows-spanned="2"'), td('Lees.'), td('Kleur.'), td('Knip.')),
        tr(covered, td('Plak.'), td(''), td('Zing.')),
      ),
    );
    expect(told(agenda)).toEqual([
      'tabel 1, rij 2, kolom 2: Lees.',
      'tabel 1, rij 2, kolom 3: Kleur.',
      'tabel 1, rij 2, kolom 4: Knip.',
      'tabel 1, rij 3, kolom 2: Plak.',
      'tabel 1, rij 3, kolom 4: Zing.',
    ]);
    expect(agenda.entries.map(({ subject, context }) => `${subject} ${context[1]?.text}`)).toEqual([
      ...['Taal Maandag', 'Taal Maandag', 'Taal Dinsdag', 'Taal Maandag', 'Taal Dinsdag'],
    ]);
  });
});

describe('workbooks', () => {
  it('places behind repeated cells and rows, and days whatever they look like', async () => {
    const day =
      '<table:table-cell office:value-type="date" office:date-value="2026-11-24"><text:p>11/24/26</text:p></table:table-cell>';
    const agenda = await readBook(
      table(
        '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
        tr('<table:table-cell table:number-columns-repeated="2"/>', td('maandag'), day),
        tr(
          '<table:table-cell table:number-columns-repeated="2"/>',
          td('Lees.', 'table:number-columns-repeated="2"'),
        ),
      ),
    );
    expect(told(agenda)).toEqual(['blad Blad1, cel C5: Lees.', 'blad Blad1, cel D5: Lees.']);
    expect(agenda.entries[1]?.day).toBe('2026-11-24');
  });

  it('leaves out what is hidden, and says so', async () => {
    const style =
      '<style:style style:name="T" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const agenda = await readBook(
      `${table('<table:table-column/><table:table-column table:visibility="collapse"/>', tr(td('Lees.'), td('Geheim.')), `<table:table-row table:visibility="filter">${td('Weg.')}</table:table-row>`)}<table:table table:name="Oud" table:style-name="T">${tr(td('Oud.'))}</table:table>`,
      style,
    );
    expect(agenda.source.text).toBe('Lees.\n');
    expect(agenda.notices.map(({ message }) => message.nl)).toEqual([
      'Niet gelezen, want verborgen: blad "Oud".',
      'Eén verborgen rij is niet gelezen.',
    ]);
  });
});

it('says that a file has a password, or is another', async () => {
  const manifest = `<m:manifest xmlns:m="${office}:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>`;
  const messageOf = async (bytes: Uint8Array) => {
    const thrown = await Promise.resolve()
      .then(() => readOdt(bytes, { path: 'plan.odt' }))
      .catch((error: unknown) => error);
    return thrown instanceof ReadError ? thrown.messages.nl : undefined;
  };
  expect(await messageOf(zipOf({ 'content.xml': 'x', 'META-INF/manifest.xml': manifest }))).toMatch(
    /wachtwoord/,
  );
  expect(await messageOf(zipOf({ 'word/document.xml': '<x/>' }))).toMatch(/geen bestand van LibreOffice/);
});

describe('places', () => {
  const word = fc.constantFrom(
    'Lees',
    'blz.',
    'Maandag',
    'Wiskunde: blad 4',
    '🦔',
    'één',
    '&amp;',
    '<text:s/>',
  );
  const words = fc.array(word, { maxLength: 3 }).map((list) => list.join('<text:span> </text:span>'));

  /** Each entry stands letter by letter in what was drawn out of the file, and each of its pieces in one place. */
  function expectExact({ entries, source, locate }: Agenda): void {
    for (const { text } of entries) {
      for (const { start, end, sourceStart, sourceEnd } of text.segments) {
        if (sourceStart === sourceEnd) continue;
        expect(source.text.slice(sourceStart, sourceEnd)).toBe(text.text.slice(start, end));
        expect(locate?.(sourceEnd - 1)).toEqual(locate?.(sourceStart));
      }
    }
  }

  const placeOf = ({ source, locate }: Agenda, token: string) => {
    const at = locate?.(source.text.indexOf(token));
    return at && inWords(at).nl;
  };

  it('of every word of a text document are those of the file', async () => {
    const block = fc.oneof(
      words.map((inner) => ({ rows: [[inner]] })),
      fc
        .integer({ min: 2, max: 3 })
        .chain((width) =>
          fc
            .array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 3 })
            .map((rows) => ({ rows })),
        ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        const expected = new Map<string, string>();
        const token = (place: string) => {
          const name = `x${expected.size}x`;
          expected.set(name, place);
          return name;
        };
        let [paragraphs, tables] = [0, 0];
        const body = blocks.map(({ rows }) => {
          const [first] = rows;
          if (rows.length === 1) return p(`${first?.[0]} ${token(`alinea ${++paragraphs}`)}`);
          tables += 1;
          const cells = rows.map((row, y) =>
            row.map((inner, x) => td(`${inner} ${token(`tabel ${tables}, rij ${y + 1}, kolom ${x + 1}`)}`)),
          );
          return table(...cells.map((row) => tr(...row)));
        });
        const agenda = await readText(body.join(''));
        expectExact(agenda);
        for (const [name, place] of expected) expect(placeOf(agenda, name)).toBe(place);
      }),
    );
  });

  it('of every word of a workbook are those of the file, behind cells and rows that stand there more than once', async () => {
    const cells = fc.record({ inner: words, gap: fc.nat(3) });
    const row = fc.record({ gap: fc.nat(3), cells: fc.array(cells, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const expected = new Map<string, string>();
        let y = 0;
        const body = rows.map((each) => {
          y += each.gap + 1;
          let x = 0;
          const own = each.cells.map(({ inner, gap }) => {
            x += gap + 1;
            const name = `x${expected.size}x`;
            expected.set(name, `blad Blad1, cel ${'ABCDEFGHIJKLMNOP'[x - 1]}${y}`);
            const empty = gap > 0 ? `<table:table-cell table:number-columns-repeated="${gap}"/>` : '';
            return empty + td(`${inner} ${name}`);
          });
          const above =
            each.gap > 0
              ? `<table:table-row table:number-rows-repeated="${each.gap}"><table:table-cell/></table:table-row>`
              : '';
          return above + tr(...own);
        });
        const agenda = await readBook(table(...body));
        expectExact(agenda);
        for (const [name, place] of expected) expect(placeOf(agenda, name)).toBe(place);
      }),
    );
  });
});
