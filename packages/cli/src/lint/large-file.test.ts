import { Readable } from 'node:stream';
import type { Locale } from '@hwlint/core';
import { expect, test } from 'vitest';
import { folderWith } from '../end-to-end/run-cli.ts';
import { formatters } from '../formats/index.ts';
import { reportOf } from '../formats/testing.ts';
import { LocalJudge } from './judge.ts';
import { lintLargeFile } from './large-file.ts';
import type { LintInput } from './lint-input.ts';
import type { FileOutcome } from './outcome.ts';
import { PipedBytes } from './read-bytes.ts';
import { Session } from './session.ts';

const config = `rules:
  require-help-route: tip
  require-purpose: tip
ignore:
  - {rule: no-abbreviation, text: "oef", reason: bekend}
`;
const texts = [
  'Zoek op internet drie weetjes over de egel.',
  'Maak oefening 3 op blad 4.',
  'WO: lees blz. 3, oef. 2.',
  'Lees 40 min in je boek.',
  'Wie geen internet heeft, komt in de studie of krijgt het op papier.',
  'Wereldoriëntatie (WO): maak de toets.',
  '',
];
const rows = Array.from({ length: 400 }, (_, index) => {
  const text = texts[index % texts.length];
  return `${index};${index % 3 === 0 ? '4A' : ''};4${8 + (index % 2)};${index % 5 ? 'WO' : 'Wisk'};maandag;"${text}"`;
});
const csv = `id;klas;week;vak;datum;omschrijving\n${rows.join('\n')}\n`;

const values = Array.from({ length: 300 }, (_, index) => {
  const tekst = (at: number) => texts[(index + at) % texts.length];
  const week = `4${8 + (index % 2)}`;
  if (index % 50 === 9) return { iets: 'anders' };
  if (index % 5 > 0) return { id: index, klas: '4A', week, vak: index % 3 ? 'WO' : 'Wisk', tekst: tekst(0) };
  return {
    taken: [0, 1, 2].map((at) => ({ id: `${index}-${at}`, klas: '4A', week, tekst: tekst(at), vak: 'LO' })),
  };
});
const ndjson = values.map((value) => JSON.stringify(value)).join('\r\n');

const cwd = folderWith({ 'hwlint.yml': config });
const input = (bytes: Uint8Array, shown: string): LintInput => ({
  path: `${cwd}/${shown}`,
  shown,
  read: async () => bytes,
  isOnDisk: false,
});

async function bothWays(bytes: Uint8Array, shown: string, format: keyof typeof formatters, isQuiet = false) {
  const options = { cwd, locale: 'nl' as Locale, fixes: false, isQuiet };
  const session = new Session({ cwd, rules: [] });
  const judge = new LocalJudge(session, options);
  const stream = {
    size: bytes.length,
    open: () => Readable.from([bytes.subarray(0, 777), bytes.subarray(777)]),
  };
  const whole = await judge.file(input(bytes, shown));
  const large = await lintLargeFile(input(bytes, shown), stream, judge, session, {
    ...options,
    sliceLength: 900,
  });
  const outcome = large && 'outcome' in large ? large.outcome : large;
  const texts: string[] = [];
  for (const each of [whole, outcome]) {
    const outcomes = each && 'failures' in each ? each.failures : [each as FileOutcome];
    texts.push(await reportOf(formatters[format], outcomes));
  }
  if (large && 'close' in large) await large.close();
  return texts;
}

test.each(Object.keys(formatters) as (keyof typeof formatters)[])(
  'a report in %s says of a file read in slices what it says of the same file as a whole',
  async (format) => {
    for (const isQuiet of [false, true]) {
      const [whole, sliced] = await bothWays(Buffer.from(csv), 'agenda.csv', format, isQuiet);
      expect(sliced).toBe(whole);
      const [all, lines] = await bothWays(Buffer.from(ndjson), 'agenda.ndjson', format, isQuiet);
      expect(lines).toBe(all);
    }
    const [whole] = await bothWays(Buffer.from(csv), 'agenda.csv', format);
    expect(whole?.length).toBeGreaterThan(10_000);
  },
);

test('a calendar that is damaged at its end is not reported at all', async () => {
  const events = Array.from(
    { length: 50 },
    (_, index) => `BEGIN:VEVENT\r\nUID:${index}\r\nSUMMARY:Zoek op internet drie weetjes.\r\nEND:VEVENT\r\n`,
  );
  const ics = `BEGIN:VCALENDAR\r\n${events.join('')}`;
  const [whole, sliced] = await bothWays(Buffer.from(ics), 'agenda.ics', 'junit');
  expect(sliced).toBe(whole);
  expect(sliced).toContain('END:VCALENDAR ontbreekt');
});

test('a line of JSON that is damaged is said at its place, from wherever it stands', async () => {
  const damaged = `${ndjson}\n{"id":1,\n`;
  const [whole, sliced] = await bothWays(Buffer.from(damaged), 'agenda.ndjson', 'junit');
  expect(sliced).toBe(whole);
  expect(sliced).toContain('errors="1"');
  const [nothing, inSlices] = await bothWays(Buffer.from('{"a":1}\n'.repeat(500)), 'agenda.ndjson', 'json');
  expect(inSlices).toBe(nothing);
  expect(nothing).toContain('geen taken herkend');
});

test('what comes through a pipe is held, or kept on disk when it is large', async () => {
  const small = new PipedBytes(() => Readable.from(['kort']));
  expect(await small.stream()).toBeUndefined();
  expect(Buffer.from(await small.read()).toString()).toBe('kort');
  const pieces = Array.from({ length: 40 }, (_, index) => Buffer.alloc(100_000, `${index % 10}`));
  const large = new PipedBytes(() => Readable.from(pieces));
  const stream = await large.stream();
  expect(stream?.size).toBe(4_000_000);
  for (let time = 0; time < 2; time += 1) {
    const read: Uint8Array[] = [];
    for await (const bytes of stream?.open() ?? []) read.push(Buffer.from(bytes));
    expect(Buffer.concat(read).equals(Buffer.concat(pieces))).toBe(true);
  }
  expect((await large.read()).length).toBe(4_000_000);
});
