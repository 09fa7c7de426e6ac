import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Agenda, documentFormatOf, inWords, readAgenda } from '@hwlint/core';
import { readDocument } from '@hwlint/core/documents';
import { describe, expect, test } from 'vitest';
import type { ReportedFinding } from '../lint/outcome.ts';
import { findingsOf, runCli } from './run-cli.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/formats', import.meta.url));

/** The same week as a letter, as a grid and as a list: what is found in it, and where, in each format's own terms. */
const weeks = {
  letter: {
    found: [
      ['require-help-route', 'Planner 3A, week van 23 tot 27 november 2026'],
      ['no-short-notice', 'Voor morgen'],
      ['no-subject-abbreviation', 'Taalbesch.'],
      ['no-home-materials', 'Boekentaart'],
      ['no-home-situation', 'voor het slapengaan'],
      ['no-school-jargon', 'remediëringsblad'],
      ['no-parent-teaching', 'vullen samen met hun kind'],
      ['no-grading', 'komt op het rapport'],
    ],
    places: {
      'letter.md': ['1:3', '9:3', '13:3', '23:3', '24:50', '25:13', '29:19', '30:21'],
      'letter.html': ['5:5', '11:5', '15:5', '25:5', '26:52', '27:15', '31:21', '32:23'],
      'letter.docx': [1, 6, 8, 14, 15, 16, 18, 19].map((number) => `alinea ${number}`),
      'letter.odt': [1, 6, 8, 14, 15, 16, 18, 19].map((number) => `alinea ${number}`),
      'letter.pdf': [1, 7, 9, 15, 16, 17, 19, 20].map((number) => `bladzijde 1, regel ${number}`),
    },
  },
  grid: {
    found: [
      ['require-help-route', 'Planner 3A, week van 23 tot 27 november 2026'],
      ['no-subject-abbreviation', 'Taalbesch.'],
      ['no-parent-teaching', 'vullen samen met hun kind'],
      ['no-home-materials', 'Boekentaart'],
      ['no-grading', 'komt op het rapport'],
      ['no-short-notice', 'Voor morgen'],
      ['no-home-situation', 'voor het slapengaan'],
      ['no-school-jargon', 'remediëringsblad'],
    ],
    places: {
      'grid.md': ['1:3', '7:88', '7:305', '8:75', '8:146', '9:3', '9:92', '10:22'],
      'grid.html': ['5:5', '9:100', '9:335', '10:99', '10:176', '11:9', '11:116', '12:46'],
      'grid.docx': ['alinea 1', ...cells([2, 2], [2, 5], [3, 4], [3, 5], [4, 1], [4, 4], [5, 4])],
      'grid.odt': ['alinea 1', ...cells([2, 2], [2, 5], [3, 4], [3, 5], [4, 1], [4, 4], [5, 4])],
      'grid.xlsx': ['A1', 'B4', 'E4', 'D5', 'E5', 'A6', 'D6', 'D7'].map(inSheet('Sheet1')),
      'grid.ods': ['A1', 'B4', 'E4', 'D5', 'E5', 'A6', 'D6', 'D7'].map(inSheet('Sheet1')),
      'grid.pdf': [1, 8, 8, 16, 16, 20, 21, 25].map((number) => `bladzijde 1, regel ${number}`),
    },
  },
  list: {
    found: [
      ['no-subject-abbreviation', 'WO', '3B-121'],
      ['require-help-route', 'Kaart van de provincies inkleuren, buurgemeenten aanduiden', null],
      ['no-complex-measurement', 'Metend rekenen', '3B-122'],
      ['no-home-situation', 'huisgenoten', '3B-122'],
      ['no-required-internet', 'Smartschool', '3B-124'],
      ['no-subject-abbreviation', 'L.O.', '3B-125'],
      ['no-parent-teaching', 'Lees drie avonden mee met uw kind', '3B-128'],
      ['no-home-materials', '€ 4,50', '3B-129'],
    ],
    places: {
      'list.csv': ['2:19', '2:33', '3:39', '3:89', '5:80', '6:58', '9:36', '10:75'],
      'list.xlsx': ['C2', 'G2', 'G3', 'G3', 'G5', 'G6', 'G9', 'G10'].map(inSheet('list')),
      'list.ods': ['C2', 'G2', 'G3', 'G3', 'G5', 'G6', 'G9', 'G10'].map(inSheet('list')),
      'list.json': ['/0/vak', ...[0, 1, 1, 3, 4, 7, 8].map((entry) => `/${entry}/omschrijving`)],
      'list.ndjson': [
        'regel 1, /vak',
        ...[1, 2, 2, 4, 5, 8, 9].map((line) => `regel ${line}, /omschrijving`),
      ],
    },
  },
} as const;

const names = Object.values(weeks).flatMap(({ places }) => Object.keys(places));
const { stdout } = await runCli(['--format', 'ndjson', ...names], { cwd: folder });
const findings = findingsOf({ code: 0, stdout, stderr: '' }) as unknown as readonly ReportedFinding[];

describe.each(Object.entries(weeks))('a week as a %s', (_, { found, places }) => {
  const formats = Object.entries(places) as [string, readonly string[]][];
  const [[reference] = ['']] = formats;

  test.each(formats)('%s: the same findings, each in its place', (name, expected) => {
    const ofFile = findings.filter(({ path }) => path === name);
    expect(ofFile.map(({ ruleId, text, entryId }) => [ruleId, text, entryId])).toEqual(
      found.map(([ruleId, text, entryId = null]) => [ruleId, text, entryId]),
    );
    expect(ofFile.map(placeOf)).toEqual(expected);
  });

  test.each(formats)('%s: the same entries', async (name) => {
    expect(entriesOf(await read(name))).toEqual(entriesOf(await read(reference)));
  });

  test.each(formats)('%s: every word of an entry is where it is said to be', async (name) => {
    const { entries, source } = await read(name);
    for (const { text } of entries) {
      for (const { start, end, sourceStart, sourceEnd } of text.segments) {
        if (sourceEnd - sourceStart !== end - start) continue;
        const words = source.text.slice(sourceStart, sourceEnd).replaceAll('\n', ' ');
        expect(words).toBe(text.text.slice(start, end).replaceAll('\n', ' '));
      }
    }
  });
});

async function read(name: string): Promise<Agenda> {
  const bytes = readFileSync(`${folder}/${name}`);
  const format = documentFormatOf(name);
  return format ? readDocument(bytes, { path: name, format }) : readAgenda(bytes, { path: name });
}

function entriesOf({ entries }: Agenda): readonly object[] {
  return entries.map(({ text, context, plan: _plan, same: _same, ...entry }) => ({
    ...entry,
    text: text.text,
    context: context.map((label) => label.text),
  }));
}

function placeOf({ start, location }: ReportedFinding): string {
  return location ? inWords(location).nl : `${start.line}:${start.column}`;
}

function cells(...places: readonly (readonly [row: number, column: number])[]): readonly string[] {
  return places.map(([row, column]) => `tabel 1, rij ${row}, kolom ${column}`);
}

function inSheet(sheet: string): (cell: string) => string {
  return (cell) => `blad ${sheet}, cel ${cell}`;
}
