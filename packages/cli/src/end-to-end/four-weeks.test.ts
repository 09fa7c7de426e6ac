import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Agenda, documentFormatOf, inWords, readAgenda } from '@hwlint/core';
import { readDocument } from '@hwlint/core/documents';
import { describe, expect, test } from 'vitest';
import type { ReportedFinding } from '../lint/outcome.ts';
import { findingsOf, runCli } from './run-cli.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/formats', import.meta.url));

/** The weeks beside the one whose every place `formats.test.ts` names. */
const weeks = ['2026-11-09', '2026-11-16', '2026-11-30'];
/** The files of each layout: the first is what the others are held to. */
const layouts = {
  letter: ['md', 'html', '-saved.html', 'docx', 'odt', 'pdf', '-untagged.pdf'],
  grid: ['md', 'html', '-saved.html', 'docx', 'odt', 'xlsx', 'ods', 'pdf', '-untagged.pdf'],
  list: ['csv', 'xlsx', 'ods', 'json', 'ndjson'],
} as const;
/** How each format names a place. */
const terms: Readonly<Record<string, RegExp>> = {
  md: /^\d+:\d+$/,
  html: /^\d+:\d+$/,
  csv: /^\d+:\d+$/,
  docx: /^(?:alinea \d+|tabel 1, rij \d+, kolom \d+)$/,
  odt: /^(?:alinea \d+|tabel 1, rij \d+, kolom \d+)$/,
  xlsx: /^blad (?:Sheet1|list), cel [A-H]\d+$/,
  ods: /^blad (?:Sheet1|list), cel [A-H]\d+$/,
  pdf: /^bladzijde \d+, regel \d+$/,
  json: /^\/\d+\/\w+$/,
  ndjson: /^regel \d+, \/\w+$/,
};

const nameOf = (layout: string, ending: string) =>
  ending.startsWith('-') ? `${layout}${ending}` : `${layout}.${ending}`;
const paths = weeks.flatMap((week) =>
  Object.entries(layouts).flatMap(([layout, endings]) =>
    endings.map((ending) => `${week}/${nameOf(layout, ending)}`),
  ),
);
const { stdout } = await runCli(['--format', 'ndjson', ...paths], { cwd: folder });
const findings = findingsOf({ code: 0, stdout, stderr: '' }) as unknown as readonly ReportedFinding[];

/** The same finding in each format, a row each. */
describe.each(weeks)('the week of %s', (week) => {
  test('is there in every format, and in nothing else', () => {
    expect(readdirSync(`${folder}/${week}`).map((name) => `${week}/${name}`)).toEqual(
      paths.filter((path) => path.startsWith(week)).toSorted(),
    );
  });

  test.each(Object.entries(layouts))(
    'as a %s: the same entries and findings in every format',
    async (layout, endings) => {
      const [reference] = endings;
      const expected = await toldOf(`${week}/${nameOf(layout, reference)}`);
      expect(expected.findings.length).toBeGreaterThan(3);
      for (const ending of endings) {
        const path = `${week}/${nameOf(layout, ending)}`;
        const told = await toldOf(path);
        expect(told.entries, path).toEqual(expected.entries);
        expect(told.findings, path).toEqual(expected.findings);
        expect(told.notices, path).toEqual(expected.notices);
      }
    },
  );

  test.each(Object.entries(layouts))(
    'as a %s: each finding in the terms of its format',
    (layout, endings) => {
      const rows = endings.map((ending) => {
        const path = `${week}/${nameOf(layout, ending)}`;
        const places = findings.filter((finding) => finding.path === path).map(placeOf);
        const form = terms[ending.slice(ending.lastIndexOf('.') + 1)] as RegExp;
        expect(
          places.filter((place) => !form.test(place)),
          path,
        ).toEqual([]);
        return [nameOf(layout, ending), ...places].join(' | ');
      });
      expect(`\n${rows.join('\n')}\n`).toMatchSnapshot();
    },
  );
});

/** What is read of a file and found in it, in an order that no format sets. */
async function toldOf(path: string) {
  const { entries, notices } = await read(path);
  const ofFile = findings.filter((finding) => finding.path === path);
  return {
    entries: entries
      .map(({ kind, id, subject, className, grade, day, due, given, text }) =>
        JSON.stringify([
          text.text.replace(/\s+/gu, ' '),
          kind,
          id,
          subject,
          className,
          grade,
          day,
          due,
          given,
        ]),
      )
      .toSorted(),
    findings: ofFile
      .map(({ ruleId, text, entryId }) => JSON.stringify([ruleId, text.replace(/\s+/gu, ' '), entryId]))
      .toSorted(),
    notices: notices.map(({ message }) => message.nl),
  };
}

async function read(path: string): Promise<Agenda> {
  const bytes = readFileSync(`${folder}/${path}`);
  const format = documentFormatOf(path);
  return format ? readDocument(bytes, { path, format }) : readAgenda(bytes, { path });
}

function placeOf({ start, location }: ReportedFinding): string {
  return location ? inWords(location).nl : `${start.line}:${start.column}`;
}
