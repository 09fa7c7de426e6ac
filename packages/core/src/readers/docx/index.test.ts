import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../read-error.ts';
import { zipOf } from '../zip/testing.ts';
import { readDocx } from './index.ts';
import { cell, docxOf, li, p, r, readBody, t, tbl, tc, told, tr } from './testing.ts';

const textsOf = async (body: string, parts = {}) =>
  (await readBody(body, parts)).entries.map(({ text }) => text.text);

describe('words', () => {
  it.each([
    ['runs', p(r('Lees ') + r('blz. 3') + r('.')), 'Lees blz. 3.'],
    [
      'breaks and tabs',
      p(`<w:r>${t('Lees')}<w:tab/>${t('dit.')}<w:br/>${t('Lees dat')}</w:r>`),
      'Lees\tdit.\nLees dat',
    ],
    [
      'a break in a sentence as a space',
      p(`<w:r>${t('Laat je ouders')}<w:br/>${t('het werk verbeteren.')}</w:r>`),
      'Laat je ouders het werk verbeteren.',
    ],
    ['a hyphen that holds', p(`<w:r>${t('Lees A4')}<w:noBreakHyphen/>${t('blad')}</w:r>`), 'Lees A4-blad'],
    ['links by their words', p(`<w:hyperlink>${r('Lees dit')}</w:hyperlink>`), 'Lees dit'],
    ['what was added', p(`${r('Lees ')}<w:ins>${r('rustig ')}</w:ins>${r('dit.')}`), 'Lees rustig dit.'],
    [
      'not what was deleted or moved away',
      p(
        `${r('Lees ')}<w:del><w:r><w:delText>snel </w:delText></w:r></w:del><w:moveFrom>${r('nu ')}</w:moveFrom>${r('dit.')}`,
      ),
      'Lees dit.',
    ],
    [
      'a field by its result',
      p(
        `${r('Lees ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText>${t('niet')}</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('dit')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('.')}`,
      ),
      'Lees dit.',
    ],
    ['not what is hidden', p(r('Lees dit.') + r(' Geheim.', '<w:vanish/>')), 'Lees dit.'],
    [
      'not how it looked before',
      p(r('Lees dit.', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
      'Lees dit.',
    ],
    [
      'two paragraphs that a deletion joins',
      p(r('Lees '), '<w:rPr><w:del/></w:rPr>') + p(r('dit.')),
      'Lees dit.',
    ],
    [
      'a control, without what only asks to fill in',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Klik hier'))}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${p(r('Lees dit.'))}</w:sdtContent></w:sdt>`,
      'Lees dit.',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textsOf(body)).toEqual([text]);
  });

  it('reads another prefix, and UTF-16', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><a:document xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:body><a:p><a:r><a:t>Lees één.</a:t></a:r></a:p></a:body></a:document>';
    const bytes = new Uint8Array(2 + xml.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < xml.length; at += 1) bytes[2 + 2 * at] = xml.charCodeAt(at);
    const agenda = await readDocx(zipOf({ 'word/document.xml': bytes }), { path: 'plan.docx' });
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(['Lees één.']);
  });
});

describe('parts', () => {
  const styles = `
    <w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="Eigen"><w:basedOn w:val="Kop1"/><w:name w:val="Eigen"/></w:style>
    <w:style w:styleId="Lijst"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Inhoud"><w:name w:val="toc 1"/></w:style>
    <w:style w:styleId="Vet"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
  const styled = (id: string, text: string) => p(r(text), `<w:pStyle w:val="${id}"/>`);

  it('headings, lists and labels in bold put entries under their day', async () => {
    const agenda = await readBody(
      styled('Eigen', 'Weekplan 4A') +
        styled('Inhoud', 'Maandag ... 1') +
        p(r('Maandag', '<w:rStyle w:val="Vet"/>')) +
        styled('Lijst', 'Lees blz. 3.') +
        li('Maak oef. 2.') +
        li('Enkel de even getallen', 1) +
        p(r('Dinsdag', '<w:b/>')) +
        li('Zwemmen'),
      { styles },
    );
    expect(told(agenda)).toEqual([
      'alinea 3: Lees blz. 3.',
      'alinea 4: Maak oef. 2.\nEnkel de even getallen',
      'alinea 7: Zwemmen',
    ]);
    expect(agenda.meta.className).toBe('4A');
    expect(agenda.entries.map(({ context }) => context.at(-1)?.text)).toEqual([
      'Maandag',
      'Maandag',
      'Dinsdag',
    ]);
  });

  it('lines that name a subject are entries, as they are in a text', async () => {
    const agenda = await readBody(
      p(r('Beste ouders')) + p(r('Wiskunde: blad 4')) + p(r('Taal: blad 5')) + p(r('• lezen')),
    );
    expect(agenda.entries.map(({ kind, text }) => [kind, text.text])).toEqual([
      ['message', 'Beste ouders'],
      ['task', 'Wiskunde: blad 4'],
      ['task', 'Taal: blad 5'],
      ['task', 'lezen'],
    ]);
  });

  it('lines in one paragraph that name a day are entries, and so are those of a list without marks', async () => {
    const lines = (...texts: readonly string[]) => p(`<w:r>${texts.map(t).join('<w:br/>')}</w:r>`);
    expect(
      await textsOf(
        lines('Maandag: lees het verhaal en', 'maak de vragen', 'Dinsdag: blad 4') +
          lines('tafels oefenen', 'knip de kaart'),
      ),
    ).toEqual([
      'Maandag: lees het verhaal en maak de vragen',
      'Dinsdag: blad 4',
      'tafels oefenen\nknip de kaart',
    ]);
  });

  it('text boxes come behind their paragraph, once', async () => {
    const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box(p(r('Lees in de kring.')))}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(p(r('Lees in de kring.')))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(told(await readBody(p(r('Maak ') + drawing + r('dit blad.')) + p(r('Kleur het.'))))).toEqual([
      'alinea 1: Maak dit blad.',
      'alinea 2: Lees in de kring.',
      'alinea 3: Kleur het.',
    ]);
  });

  it('notes come at the end, those that are referred to', async () => {
    const footnotes = `<w:footnote w:id="1">${p(r('Maak dit niet.'))}</w:footnote><w:footnote w:id="2">${p(r('Lees ook dat.'))}</w:footnote>`;
    const body = p(`${r('Lees dit.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(r('Kleur het.'));
    expect(await textsOf(body, { footnotes })).toEqual(['Lees dit.', 'Kleur het.', 'Lees ook dat.']);
  });
});

describe('tables', () => {
  it('a week grid with days as columns, one of them over two', async () => {
    const agenda = await readBody(
      tbl(
        tr(cell('Weekplan 4A, 23 tot 27 november 2026', '<w:gridSpan w:val="4"/>')),
        tr(cell(''), cell('Maandag', '<w:gridSpan w:val="2"/>'), cell('Dinsdag')),
        tr(cell('Rekenen', '<w:vMerge w:val="restart"/>'), cell('blad 3'), cell('blad 4'), cell('blad 5')),
        tr(cell('', '<w:vMerge/>'), cell('blad 6'), cell(''), cell('blad 7')),
      ),
    );
    expect(told(agenda)).toEqual([
      'tabel 1, rij 3, kolom 2: blad 3',
      'tabel 1, rij 3, kolom 3: blad 4',
      'tabel 1, rij 3, kolom 4: blad 5',
      'tabel 1, rij 4, kolom 2: blad 6',
      'tabel 1, rij 4, kolom 4: blad 7',
    ]);
    expect(agenda.entries.map(({ subject, day }) => `${subject} ${day}`)).toEqual([
      ...['Rekenen 2026-11-23', 'Rekenen 2026-11-23', 'Rekenen 2026-11-24'],
      ...['Rekenen 2026-11-23', 'Rekenen 2026-11-24'],
    ]);
    expect(agenda.plans[0]?.labels.map(({ text }) => text)).toEqual([
      'Weekplan 4A, 23 tot 27 november 2026',
      ...['Maandag', 'Dinsdag', 'Rekenen'],
    ]);
  });

  it('a row a task, under days that are rows of their own or reach over several', async () => {
    const wide = (text: string) => tr(cell(text, '<w:gridSpan w:val="3"/>'));
    const agenda = await readBody(
      tbl(
        tr(cell('Vak'), cell('Taak'), cell('Tegen')),
        wide('Maandag'),
        tr(cell('Taal'), cell('Lees blz. 3.'), cell('vrijdag')),
        wide('Dinsdag'),
        tr(cell('Rekenen'), cell('Maak oef. 2.'), cell('')),
      ) +
        tbl(
          tr(cell('Dag'), cell('Taak')),
          tr(cell('Woensdag', '<w:vMerge w:val="restart"/>'), cell('Kleur.')),
          tr(cell('', '<w:vMerge w:val="continue"/>'), cell('Knip.')),
        ),
    );
    expect(
      agenda.entries.map(({ text, subject, context }) => [text.text, subject, context[0]?.text]),
    ).toEqual([
      ['Lees blz. 3.', 'Taal', 'Maandag'],
      ['Maak oef. 2.', 'Rekenen', 'Dinsdag'],
      ['Kleur.', undefined, expect.anything()],
      ['Knip.', undefined, expect.anything()],
    ]);
    expect(told(agenda).slice(2)).toEqual([
      'tabel 2, rij 2, kolom 2: Kleur.',
      'tabel 2, rij 3, kolom 2: Knip.',
    ]);
  });

  it('a table that only divides the page is read cell by cell', async () => {
    const inner = tbl(tr(cell('Maandag'), cell('Dinsdag')), tr(cell('Lees.'), cell('Kleur.')));
    const agenda = await readBody(
      tbl(tr(tc(p(r('Beste ouders')) + inner), tc(li('Zwemmen') + li('Knip dit.')))),
    );
    expect(told(agenda)).toEqual([
      'tabel 1, rij 1, kolom 1: Beste ouders',
      'tabel 2, rij 2, kolom 1: Lees.',
      'tabel 2, rij 2, kolom 2: Kleur.',
      'tabel 1, rij 1, kolom 2: Zwemmen',
      'tabel 1, rij 1, kolom 2: Knip dit.',
    ]);
  });

  it('a table without heads has an entry a row, and a row that was deleted none', async () => {
    const gone = '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
    const agenda = await readBody(
      tbl(tr(cell('Lees blz. 3.'), cell('Doe dit rustig.')), gone, tr(cell('Knip.'), cell('Plak.'))),
    );
    expect(agenda.entries.map(({ text }) => text.text)).toEqual([
      'Lees blz. 3. | Doe dit rustig.',
      'Knip. | Plak.',
    ]);
  });

  it('never reads a column that the config drops', async () => {
    const body = tbl(
      tr(cell('Leerling'), cell('Vak'), cell('Taak')),
      tr(cell('Jan Peeters'), cell('Taal'), cell('Lees.')),
    );
    const agenda = await readDocx(docxOf(body), { path: 'plan.docx', dropColumns: ['leerling'] });
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(['Lees.']);
  });
});

it('knows the place of every word of every entry', async () => {
  const word = fc.constantFrom(
    'Lees',
    'blz.',
    'Maandag',
    'Wiskunde: blad 4',
    '🦔',
    'één',
    '&amp;',
    ' ',
    'Maak dit.',
  );
  const run = fc.tuple(word, fc.boolean()).map(([text, isBold]) => r(text, isBold ? '<w:b/>' : ''));
  const runs = fc.array(run, { maxLength: 4 }).map((list) => list.join(''));
  const block = fc.oneof(
    runs.map((inner) => p(inner)),
    fc.tuple(word, fc.nat(2)).map(([text, level]) => li(text, level)),
    fc
      .array(fc.array(runs, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => tbl(...rows.map((row) => tr(...row.map((inner) => tc(p(inner))))))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 8 }), async (blocks) => {
      const { entries, source, locate } = await readBody(blocks.join(''));
      for (const { text } of entries) {
        for (const { start, end, sourceStart, sourceEnd } of text.segments) {
          if (sourceStart === sourceEnd) continue;
          expect(source.text.slice(sourceStart, sourceEnd)).toBe(text.text.slice(start, end));
          expect(locate?.(sourceEnd - 1)).toEqual(locate?.(sourceStart));
        }
      }
    }),
  );
});

describe('refuses in plain words', () => {
  const broken =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
  it.each([
    ['an old or protected file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), /wachtwoord.*oude versie/],
    ['another file', new TextEncoder().encode('Weekplan'), /geen Word-, Excel- of LibreOffice-bestand/],
    ['a zip without a text', zipOf({ 'x.xml': '<x/>' }), /geen Word-bestand/],
    ['XML that breaks off', zipOf({ 'word/document.xml': broken }), /beschadigd/],
    ['an entity of its own', zipOf({ 'word/document.xml': `<!DOCTYPE x>${broken}` }), /DOCTYPE/],
    ['a file that was cut off', docxOf(p(r('Lees.'))).slice(0, 200), /beschadigd/],
  ])('%s', async (_, bytes, message) => {
    const reading = async () => readDocx(bytes, { path: 'plan.docx' });
    await expect(reading()).rejects.toThrow(ReadError);
    await expect(reading().catch((error: ReadError) => error.messages.nl)).resolves.toMatch(message);
  });

  it('any damage to a file', async () => {
    const whole = docxOf(
      p(r('Lees dit rustig.')) + tbl(tr(cell('Maandag'), cell('Dinsdag')), tr(cell('a'), cell('b'))),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        const error = await Promise.resolve()
          .then(() => readDocx(bytes, { path: 'plan.docx' }))
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
