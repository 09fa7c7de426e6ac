import { describe, expect, test } from 'vitest';
import { readPlan } from '../markdown/testing.ts';
import { readHtml } from './index.ts';

const read = (html: string | Uint8Array) =>
  readHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html, { path: 'plan.html' });
const shown = (entries: ReturnType<typeof read>['entries']) =>
  entries.map(({ kind, day, due, subject, text }) => [kind, day, due, subject, text.text]);
const alike = (html: string, markdown: string) =>
  expect(shown(read(html).entries)).toEqual(shown(readPlan(markdown).entries));

describe('a page is read as the same plan in Markdown is', () => {
  test('headings, lists and paragraphs', () => {
    alike(
      `<!doctype html><html><head><title>x</title><style>p{color:red}</style></head><body>
       <nav><a href="/">Start</a></nav>
       <h1>Weekplan 4A, 23 tot 27 november 2026</h1><p>Beste ouders, er is poppenkast.</p>
       <p><b>Maandag 23 november</b></p><ul><li>Lezen: kies een boek<li>WO: zoek op</ul>
       <h2>Wiskunde</h2><p>Maak blad 4 af.</p><ol><li>som 1<ul><li>en 2</ul></ol></body></html>`,
      `# Weekplan 4A, 23 tot 27 november 2026

Beste ouders, er is poppenkast.

**Maandag 23 november**

- Lezen: kies een boek
- WO: zoek op

## Wiskunde

Maak blad 4 af.

1. som 1
   - en 2
`,
    );
  });

  test('a grid with the days as columns', () => {
    alike(
      `<h1>Weekplan 23 tot 27 november 2026</h1><table><thead><tr><th></th><th>Maandag</th><th>Dinsdag</th></tr></thead>
       <tr><th>Wiskunde</th><td>blad&nbsp;4</td><td></td></tr><tr><th>Taal</th><td>lees<br>schrijf</td><td><p>boek</p></td></tr></table>`,
      '# Weekplan 23 tot 27 november 2026\n\n| | Maandag | Dinsdag |\n|-|-|-|\n| Wiskunde | blad 4 | |\n| Taal | lees<br>schrijf | boek |\n',
    );
  });

  test('a grid with the days as rows', () => {
    alike(
      '<h1>Weekplan 23 tot 27 november 2026</h1><table><tr><td>Dag<td>Vak<td>Taak<tr><td>Maandag<td>WO<td>kaart<tr><td>Dinsdag<td>Taal<td>lees</table>',
      '# Weekplan 23 tot 27 november 2026\n\n| Dag | Vak | Taak |\n|-|-|-|\n| Maandag | WO | kaart |\n| Dinsdag | Taal | lees |\n',
    );
  });

  test('merged cells: a day beside two rows, a title over the whole width', () => {
    alike(
      `<table><tr><td colspan=3><b>Weekplan 23 tot 27 november 2026</b></td></tr><tr><td>Dag<td>Vak<td>Taak
       <tr><td rowspan=2>Maandag<td>WO<td>kaart<tr><td>Taal<td>lees<tr><td>Dinsdag<td>Frans<td>zinnen</table>`,
      '**Weekplan 23 tot 27 november 2026**\n\n| Dag | Vak | Taak |\n|-|-|-|\n| Maandag | WO | kaart |\n| | Taal | lees |\n| Dinsdag | Frans | zinnen |\n',
    );
  });

  test('a day over two columns', () => {
    const days = read(
      '<h1>Weekplan 23 tot 27 november 2026</h1><table><tr><th colspan=2>maandag<th>dinsdag<tr><td>lees<td>reken<td>schrijf</table>',
    );
    expect(shown(days.entries).map(([, day, , , text]) => [day, text])).toEqual([
      ['2026-11-23', 'lees'],
      ['2026-11-23', 'reken'],
      ['2026-11-24', 'schrijf'],
    ]);
    expect(days.plans[0]?.labels.map(({ text }) => text)).toEqual([
      'Weekplan 23 tot 27 november 2026',
      'maandag',
      'dinsdag',
    ]);
  });
});

test('a newsletter puts its parts into tables', () => {
  const cell = '<h2>Wiskunde</h2><p>Maak blad 4.</p>';
  const html = `<div style="display:none">Voorbeeld</div><table role="presentation"><tr><td><table><tr><td>${cell}</td><td><p>Lees een boek.</p></td></tr></table></td></tr></table>`;
  expect(read(html).entries.map(({ text }) => text.text)).toEqual(['Maak blad 4.', 'Lees een boek.']);
});

test('a list that Word saved as a page', () => {
  const bullet = "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>";
  const item = (text: string) =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>${bullet}<![endif]>${text}<o:p></o:p></p>`;
  expect(
    read(`<p class=MsoNormal><b>Taken</b></p>${item('Lees het boek')}${item('Maak blad 4')}`).entries.map(
      ({ text }) => text.text,
    ),
  ).toEqual(['Lees het boek', 'Maak blad 4']);
});

test('tags that HTML lets you leave out', () => {
  const html = '<!doctype html><meta charset=utf-8><title>x</title><h1>Weekplan 4A</h1><p>Lees blz. 4.';
  const open =
    '<html><head><title>x</title><style>p{}</style><body><div><nav><a href=x>menu</div><p>Lees blz. 4.';
  for (const source of [html, open])
    expect(read(source).entries.map(({ text }) => text.text)).toEqual(['Lees blz. 4.']);
});

test('two breaks in a row part paragraphs', () => {
  const { entries } = read('<div>Lees het boek.<br><br>Maak blad 4.<br>En 5.</div>');
  expect(entries.map(({ text }) => text.text)).toEqual(['Lees het boek.', 'Maak blad 4.\nEn 5.']);
});

test('the source at the place of a word is that word', () => {
  const { source, entries } = read('<p>Zo&euml; leest\r\n  <b>huis&shy;werk</b> na.</p>');
  const text = entries[0]?.text;
  const place = (word: string) => {
    const at = text?.text.indexOf(word) ?? 0;
    const span = text?.sourceSpan(at, at + word.length);
    return source.text.slice(span?.start, span?.end);
  };
  expect(text?.text).toBe('Zoë leest huiswerk na.');
  expect([place('Zoë'), place('t h'), place('huiswerk')]).toEqual([
    'Zo&euml;',
    't\r\n  <b>h',
    'huis&shy;werk',
  ]);
});

test('tracked changes are read as accepted', () => {
  const { entries } = read('<p>Zoek <del cite="mailto:x">op internet</del> <ins>in je boek</ins>.');
  expect(entries.map(({ text }) => text.text)).toEqual(['Zoek in je boek.']);
});

test('a sentence goes on in the next paragraph of a cell', () => {
  const { entries } = read(
    '<table><tr><th>Dag<th>Taal<tr><td>Maandag<td><p>Laat je mama het<p>dictee voorlezen.<p>Kleur dan.</table>',
  );
  expect(entries.map(({ text }) => text.text)).toEqual(['Laat je mama het dictee voorlezen.\nKleur dan.']);
});

test('comments for the program', () => {
  const { directives, notices, source } = read(
    '<ul><!-- hwlint-disable-next-line no-grading: afspraak --><li>a</ul><!-- hwlint-stop --><!-- ander -->',
  );
  expect(directives).toMatchObject([
    { action: 'disable-next-line', rules: [{ id: 'no-grading' }], reason: 'afspraak', span: { start: 4 } },
  ]);
  expect(notices.map(({ span }) => source.text.slice(span?.start, span?.end))).toEqual([
    '<!-- hwlint-stop -->',
  ]);
});

test.each([
  [
    'a contact page',
    '<h1>Contact</h1><p>Bel ons, of kom langs in de Kerkstraat.<ul><li>Tel. 053 12 34 56<li>Open van maandag tot vrijdag</ul>',
  ],
  ['a menu', '<h1>Menu</h1><ul><li>Tomatensoep<li>Frietjes</ul>'],
])('%s is no homework, and said to be none', (_, html) => {
  const { entries, plans, notices } = read(html);
  expect({ entries, plans }).toEqual({ entries: [], plans: [] });
  expect(notices.map(({ message }) => message.nl)).toEqual([
    expect.stringContaining('Op deze bladzijde is niets van een klas herkend'),
  ]);
});

test.each([
  ['a letter', '<p>Beste ouders<p>Volgende week is het feest.'],
  ['one thing to do', '<p>Lees het verhaal.'],
  ['a note', '<li>woordjes leren'],
  ['a class in its title', '<h1>Klas 4A</h1><p>Dit was een fijne week.'],
  ['a day', '<li>Maandag: zwemmen'],
  ['a subject', '<table><tr><th>Vak<th>Wat<tr><td>Wiskunde<td>rij 4</table>'],
  ['a page', '<li>blz. 4'],
])('%s is of a school', (_, html) => {
  expect(read(html).entries.length).toBeGreaterThan(0);
});

test.each([
  [
    'utf-8 whatever the page says',
    new TextEncoder().encode('<meta charset=latin1><p>Lees één'),
    'utf-8',
    true,
  ],
  [
    'latin-1 as the page says',
    latin1('<meta http-equiv=x content="text/html; charset=iso-8859-1"><p>Lees \xe9\xe9n'),
    'windows-1252',
    true,
  ],
  ['without a word', latin1('<p>Lees \xe9\xe9n'), 'windows-1252', true],
  ['another set', latin1('<meta charset="iso-8859-2"><p>Lees \xe9\xe9n'), 'other', false],
  ['a set that nobody knows', latin1('<meta charset="klingon"><p>Lees \xe9\xe9n'), 'windows-1252', true],
])('characters: %s', (_, bytes, encoding, isExact) => {
  const { source, entries } = read(bytes);
  expect(entries[0]?.text.text).toBe('Lees één');
  expect(source).toMatchObject({ encoding, isExact });
});

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

test('words are written as HTML says them', () => {
  const { source, behindMarkup, ...agenda } = read('<p><b>lees</b> na</p>');
  expect(agenda.escape('a < b & c', 3)).toBe('a &lt; b &amp; c');
  expect(behindMarkup?.(source.text.indexOf('</b>'))).toBe(source.text.indexOf(' na'));
});

test('a column that is never to be read is neither read nor shown', () => {
  const bytes = new TextEncoder().encode(
    '<table><tr><th>Dag<th>Leerling<th>Taak<tr><td>Maandag<td>An Peeters<td>Lees blz. 4</table>',
  );
  const { entries, hidden = [], source } = readHtml(bytes, { path: 'plan.html', dropColumns: ['leerling'] });
  expect(entries.map(({ text }) => text.text)).toEqual(['Lees blz. 4']);
  expect(hidden.map(({ start, end }) => source.text.slice(start, end))).toEqual(['Leerling', 'An Peeters']);
});

describe('hostile pages', () => {
  const refused = /te veel elementen|te groot/u;
  test.each([
    ['100,000 nested elements', '<div>'.repeat(100_000), refused],
    ['100,000 nested tables', '<table><tr><td>'.repeat(100_000), refused],
    ['half a million elements', '<p>a'.repeat(500_000), refused],
    ['20 MB of text', '<p>Lees blz. 4 van je boek.</p>\n'.repeat(600_000), refused],
    ['four million character references', '&amp;'.repeat(4_000_000), refused],
    [
      'cells over a thousand columns and rows',
      `<table>${'<tr><td colspan=1000>a<td rowspan=60000>b'.repeat(20_000)}</table>`,
      refused,
    ],
    ['a word of 20 MB', 'a'.repeat(20_000_000), refused],
    ['20 MB of script', `<script>${'var a;'.repeat(3_300_000)}</script><p>Lees.`, undefined],
    [
      'nothing that is closed',
      '<ul><li><p><b><i>Lees <a href=x>dit <table><tr><td>a<td>b<tr><th'.repeat(30),
      undefined,
    ],
    ['end tags only', '</p></td></ul></b>'.repeat(10_000), undefined],
    [
      'a cell over a million columns',
      '<table><tr><td colspan=1000000 rowspan=1000000>a<td>b</table>'.repeat(100),
      undefined,
    ],
    ['a comment that never ends', `<p>Lees.<!--${' hwlint-'.repeat(100_000)}`, undefined],
    ['a tag that never ends', `<p>Lees.<a ${'x="y" '.repeat(100_000)}`, undefined],
  ])('%s', (_, html, reason) => {
    if (reason)
      expect(() => read(html)).toThrow(
        expect.objectContaining({ messages: { nl: expect.stringMatching(reason), en: expect.any(String) } }),
      );
    else expect(read(html).format).toBe('html');
  });
});
