import { Readable } from 'node:stream';
import { baselineOf, type FileBaseline, type Locale } from '@hwlint/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderWith } from '../end-to-end/run-cli.ts';
import { formatters } from '../formats/index.ts';
import { reportOf } from '../formats/testing.ts';
import { BaselineShare } from './baselines.ts';
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

interface Ways {
  readonly isQuiet?: boolean;
  readonly known?: FileBaseline;
}

async function bothWays(
  bytes: Uint8Array,
  shown: string,
  format: keyof typeof formatters,
  { isQuiet = false, known }: Ways = {},
) {
  const options = { cwd, locale: 'nl' as Locale, fixes: false, isQuiet };
  const session = new Session({ cwd, rules: [] });
  const judge = new LocalJudge(session, options);
  const stream = {
    size: bytes.length,
    open: () => Readable.from([bytes.subarray(0, 777), bytes.subarray(777)]),
  };
  const met: unknown[] = [];
  const share = () => known && new BaselineShare(known, false, (now, gone) => met.push({ now, gone }));
  const ofWhole = share();
  const whole = await judge.file(input(bytes, shown), ofWhole?.known);
  if ('findings' in whole) ofWhole?.note(whole);
  const large = await lintLargeFile(input(bytes, shown), stream, judge, session, {
    ...options,
    sliceLength: 900,
    share: share(),
  });
  const outcome = large && 'outcome' in large ? large.outcome : large;
  const texts: string[] = [];
  for (const each of [whole, outcome]) {
    const outcomes = each && 'failures' in each ? each.failures : [each as FileOutcome];
    texts.push(await reportOf(formatters[format], outcomes));
  }
  if (large && 'close' in large) await large.close();
  if (known) expect(met.slice(1)).toEqual(met.slice(1).map(() => met[0]));
  return texts;
}

test.each(Object.keys(formatters) as (keyof typeof formatters)[])(
  'a report in %s says of a file read in slices what it says of the same file as a whole',
  async (format) => {
    for (const isQuiet of [false, true]) {
      const [whole, sliced] = await bothWays(Buffer.from(csv), 'agenda.csv', format, { isQuiet });
      expect(sliced).toBe(whole);
      const [all, lines] = await bothWays(Buffer.from(ndjson), 'agenda.ndjson', format, { isQuiet });
      expect(lines).toBe(all);
    }
    const [whole] = await bothWays(Buffer.from(csv), 'agenda.csv', format);
    expect(whole?.length).toBeGreaterThan(10_000);
  },
);

test('a baseline sets aside the same in slices as in the whole file, the first ones that it counts', async () => {
  const bytes = Buffer.from(csv);
  const session = new Session({ cwd, rules: [] });
  const { result } = await session.lint(bytes, `${cwd}/agenda.csv`, 'agenda.csv');
  const all = baselineOf(result.findings);
  const names = Object.keys(all).flatMap((rule) => Object.keys(all[rule] ?? {}).map((hash) => [rule, hash]));
  const some = fc.array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 500 })));
  await fc.assert(
    fc.asyncProperty(some, fc.boolean(), async (counts, isQuiet) => {
      const known: Record<string, Record<string, number>> = {};
      for (const [[rule = '', hash = ''], count] of counts) known[rule] = { ...known[rule], [hash]: count };
      const [whole, sliced] = await bothWays(bytes, 'agenda.csv', 'json', { isQuiet, known });
      expect(sliced).toBe(whole);
    }),
    { numRuns: 12 },
  );
});

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
