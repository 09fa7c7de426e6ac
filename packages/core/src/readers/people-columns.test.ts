import { describe, expect, test } from 'vitest';
import type { Agenda } from '../agenda/agenda.ts';
import { readDocument } from './documents.ts';
import * as docx from './docx/testing.ts';
import { documentFormatOf } from './format.ts';
import { readAgenda } from './index.ts';
import type { ReadOptions } from './reader.ts';
import { Rereader } from './reread.ts';
import * as xlsx from './xlsx/testing.ts';
import { zipOf } from './zip/testing.ts';

type Rows = readonly (readonly string[])[];

const office = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = ['office', 'text', 'table'].map((name) => `xmlns:${name}="${office}:${name}:1.0"`).join(' ');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const html = (rows: Rows) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const markdown = ([head = [], ...rows]: Rows) =>
  [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const odf = (kind: 'text' | 'spreadsheet', rows: Rows) => {
  const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
  const table = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  return zipOf({
    'content.xml': `<office:document-content ${spaces}><office:body><office:${kind}><table:table table:name="Blad">${table}</table:table></office:${kind}></office:body></office:document-content>`,
  });
};

/** The same table in every format that has tables. */
const formats: Readonly<Record<string, (rows: Rows) => Uint8Array>> = {
  'plan.md': (rows) => bytesOf(markdown(rows)),
  'list.md': (rows) => bytesOf(`- Week\n\n${markdown(rows).replace(/^/gmu, '  ')}`),
  'plan.html': (rows) => bytesOf(html(rows)),
  'plan.docx': (rows) =>
    docx.docxOf(docx.tbl(...rows.map((row) => docx.tr(...row.map((each) => docx.cell(each)))))),
  'plan.xlsx': (rows) => xlsx.xlsxOf([{ name: 'Blad1', rows: xlsx.rows(rows) }]),
  'plan.odt': (rows) => odf('text', rows),
  'plan.ods': (rows) => odf('spreadsheet', rows),
  'plan.csv': (rows) => bytesOf(rows.map((row) => row.join(';')).join('\n')),
};

const read = async (
  name: string,
  rows: Rows,
  options: Omit<Partial<ReadOptions>, 'format'> = {},
): Promise<Agenda> => {
  const bytes = (formats[name] as (rows: Rows) => Uint8Array)(rows);
  const path = name.replace('list', 'plan');
  const format = documentFormatOf(path);
  return format ? readDocument(bytes, { ...options, path, format }) : readAgenda(bytes, { ...options, path });
};
const said = ({ entries, plans }: Agenda) =>
  [
    ...entries.map(({ text }) => text.text),
    ...plans.flatMap(({ labels }) => labels.map((label) => label.text)),
  ].join('\n');

describe.each(Object.keys(formats))('in %s', (name) => {
  test.each([
    'Naam',
    'Leerling',
    'Leerkracht',
    'Titularis',
    'Mentor',
    'Co-teacher',
    'Leerling 1',
    'Naam van het kind',
  ])('a column %j is never read', async (head) => {
    const agenda = await read(name, [
      ['Dag', head, 'Taak'],
      ['Maandag', 'Mia Geheim', 'Lees blz. 3'],
      ['Dinsdag', 'Jan Geheim', 'Maak oef. 4'],
    ]);
    expect(said(agenda)).toContain('Lees blz. 3');
    expect(said(agenda)).not.toMatch(/Geheim/u);
  });

  test('what dropColumns names is not read either', async () => {
    const rows = [
      ['Dag', 'Taak', 'Opmerking'],
      ['Maandag', 'Lees blz. 3', 'Geheim blz. 9'],
    ];
    const agenda = await read(name, rows, { dropColumns: ['opmerking'], columns: { opmerking: 'text' } });
    expect(said(agenda)).toContain('Lees blz. 3');
    expect(said(agenda)).not.toMatch(/Geheim/u);
  });

  test('the school may say that a column of such a name holds something else', async () => {
    const rows = [
      ['Dag', 'Naam', 'Taak'],
      ['Maandag', 'Boekbespreking', 'Lees blz. 3'],
    ];
    expect(said(await read(name, rows, { columns: { naam: 'title' } }))).toContain('Boekbespreking');
  });
});

test('names at the head of the rows of a grid are not read, and blotted out where the file is shown', async () => {
  const agenda = await read('plan.md', [
    ['Naam', 'Maandag', 'Dinsdag'],
    ['Jan Geheim', 'Lees blz. 3', 'Maak oef. 4'],
  ]);
  expect(
    agenda.entries.map(({ text, day, context }) => [text.text, day, context.map(({ text }) => text)]),
  ).toEqual([
    ['Lees blz. 3', undefined, ['Maandag']],
    ['Maak oef. 4', undefined, ['Dinsdag']],
  ]);
  expect(agenda.hidden?.map(({ start, end }) => agenda.source.text.slice(start, end))).toEqual([
    'Naam',
    'Jan Geheim',
  ]);
});

test('a plan that is edited reads as one that is read anew', () => {
  const rereader = new Rereader(1);
  const options = { path: 'plan.md', format: 'markdown' as const };
  const text = `# Week\n\n${markdown([
    ['Naam', 'Taak'],
    ['Jan Geheim', 'Lees blz. 3'],
  ])}\n`;
  for (const dropColumns of [[], ['taak'], []]) {
    const agenda = rereader.read(text, { ...options, dropColumns });
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(
      dropColumns.length > 0 ? [] : ['Lees blz. 3'],
    );
    expect(agenda.hidden).toHaveLength(dropColumns.length > 0 ? 4 : 2);
  }
});
