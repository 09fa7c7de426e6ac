import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig, type ResolvedConfig } from '../../config/config.ts';
import { dutchPack } from '../../pack/dutch-pack.ts';
import { readAgenda } from '../../readers/index.ts';
import { ReadError } from '../../readers/read-error.ts';
import {
  firstCounts,
  formatOfStream,
  frameOf,
  readSlice,
  sliceNotices,
  slicers,
  slicesOf,
} from '../../readers/slices/index.ts';
import { addCounts } from '../../readers/slices/slice.ts';
import { encodeWindows1252 } from '../../readers/windows-1252.ts';
import type { Finding } from '../finding.ts';
import { lint } from '../lint.ts';
import { emptySummary, summarize } from '../summary.ts';
import { addRow } from './count-rows.ts';
import { SliceLinter } from './lint-slice.ts';
import { PlanLedger } from './plan-ledger.ts';
import type { SliceRow } from './plan-part.ts';

const config: ResolvedConfig = {
  ...defaultConfig,
  rules: {
    'require-help-route': { severity: 'tip', options: {} },
    'require-purpose': { severity: 'tip', options: {} },
    'plain-sentences': { severity: 'tip', options: {} },
    'no-overload': { severity: 'warning', options: {} },
  },
  ignore: [
    { rule: 'no-overload', entryId: '3' },
    { rule: 'no-abbreviation', text: 'oef', reason: 'bekend' },
  ],
};
const texts = [
  'Maak oefening 3 op blad 4.',
  'Zoek op internet drie weetjes over de egel.',
  'Wie geen internet heeft, komt in de studie of krijgt het op papier.',
  'Mag ook in de huiswerkklas; daar staan computers.',
  'WO: lees blz. 3, oef. 2.',
  'Wereldoriëntatie (WO): maak de toets.',
  'Lees 40 min in je boek.',
  'Reken 35 minuten.',
  'Dit bericht is voor alle ouders en het telt heel veel woorden omdat wij graag willen vertellen wat er allemaal gebeurt op school en thuis en elders.',
  'Beste ouders, morgen is er geen school. Wij wensen jullie een fijne dag. Tot ziens allemaal, en breng zeker jullie kinderen mee naar het schoolfeest van de hele grote school.',
  'Lukt het niet? Zet een kruisje en vraag het in de klas.',
  'Toets van Frans p. 12: leer de woordjes "le chat" € café.',
  'Mama of papa vraagt de woordjes op.',
  'Tegen morgen: maak blad 3; breng verf mee.',
  '',
];
const cells = fc.record({
  id: fc.integer({ min: 0, max: 9 }).map(String),
  klas: fc.constantFrom('', '4A', '4A', '4A', '4a', 'L4'),
  week: fc.constantFrom('', '48', '48', 'week 48', '49'),
  vak: fc.constantFrom('', 'WO', 'Wisk', 'Frans', 'wereldoriëntatie (WO)', 'MO ma'),
  datum: fc.constantFrom('', '2026-11-23', 'ma 23/11/2026', 'woensdag', 'WO', '2026-11-24 08:30'),
  gegeven: fc.constantFrom('', '2026-11-23', '2026-11-24'),
  tegen: fc.constantFrom('', '2026-11-24', '2026-11-25'),
  soort: fc.constantFrom('', 'taak', 'toets', 'bericht'),
  tekst: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 2 }).map((all) => all.join('\n')),
});
const names = ['id', 'klas', 'week', 'vak', 'datum', 'gegeven', 'tegen', 'soort', 'tekst'] as const;

const csvText = fc
  .record({
    header: fc
      .subarray([...names.slice(1, 8)])
      .map((some) => ['id', ...some, 'tekst'] as (typeof names)[number][]),
    rows: fc.array(cells, { maxLength: 20 }),
    delimiter: fc.constantFrom(';', ',', '\t'),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
    stray: fc.constantFrom('', '', '"', '"open'),
    noise: fc.constantFrom('', '"', 'a"b'),
  })
  .map(({ header, rows, delimiter, eol, stray, noise }) => {
    const write = (text: string) =>
      /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
    const lines = rows.map((row) => header.map((name) => write(row[name])).join(delimiter));
    if (stray) lines.splice(lines.length >> 1, 0, `${stray}${delimiter}${noise}${delimiter}Lees blz. 3`);
    return [header.join(delimiter), ...lines, ''].join(eol);
  });

const icsText = fc
  .record({
    names: fc.constantFrom('', 'X-WR-CALNAME:Agenda 4A'),
    events: fc.array(cells, { maxLength: 10 }),
    eol: fc.constantFrom('\r\n', '\n'),
    fold: fc.integer({ min: 12, max: 75 }),
    end: fc.constantFrom('END:VCALENDAR', 'END:VCALENDAR', 'END:VCALENDAR', ''),
  })
  .map(({ names: name, events, eol, fold, end }) => {
    const written = (text: string) => text.replaceAll(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'een losse regel'];
    for (const { id, klas, vak, tekst, datum, soort } of events) {
      const kind = soort === 'taak' ? 'VTODO' : soort === 'bericht' ? 'VJOURNAL' : 'VEVENT';
      lines.push(`BEGIN:${kind}`, `UID:${id}`, `SUMMARY:${written(tekst)}`);
      if (datum.startsWith('2026')) lines.push(`DTSTART;VALUE=DATE:20261123`);
      if (klas || vak) lines.push(`CATEGORIES:${[klas, vak].filter(Boolean).map(written).join(',')}`);
      lines.push(`END:${kind}`);
    }
    if (name) lines.push(name);
    lines.push(end, '');
    return { lines, eol, fold };
  });

/** Folds at bytes, as some programs do, so that characters are cut in two. */
function folded({ lines, eol, fold }: { lines: string[]; eol: string; fold: number }): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const line of lines) {
    const all = encoder.encode(line);
    for (let at = 0; at < all.length || at === 0; at += fold) {
      if (at > 0) bytes.push(...encoder.encode(`${eol} `));
      bytes.push(...all.subarray(at, at + fold));
    }
    bytes.push(...encoder.encode(eol));
  }
  return Uint8Array.from(bytes);
}

function encoded(text: string, encoding: string): Uint8Array {
  const utf8 = new TextEncoder().encode(text);
  if (encoding === 'mark') return Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]);
  if (encoding === '1252') return encodeWindows1252(text) ?? utf8;
  if (encoding === 'damaged') return Uint8Array.from([...utf8, 0xc3, 0x0a]);
  if (encoding === 'utf16') {
    const units = [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))];
    return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
  }
  return utf8;
}

const encodings = fc.constantFrom('utf8', 'utf8', 'mark', '1252', 'damaged', 'utf16');
const csvBytes = fc.tuple(csvText, encodings).map(([text, encoding]) => encoded(text, encoding));
const files = fc.oneof(
  csvBytes.map((bytes) => ({ path: 'a.csv', bytes })),
  icsText.map((calendar) => ({ path: 'a.ics', bytes: folded(calendar) })),
);

function whole(bytes: Uint8Array, path: string) {
  const agenda = readAgenda(bytes, { path });
  const result = lint(agenda, { config });
  return {
    findings: result.findings.map(shown),
    suppressed: result.suppressed.map(({ finding, reason }) => ({ ...shown(finding), reason })),
    notices: agenda.notices.map(({ message, span }) => [
      message.en,
      span ? agenda.source.position(span.start) : null,
    ]),
    summary: summarize(agenda, result),
  };
}

async function sliced(bytes: Uint8Array, path: string, chunk: number, length: number) {
  const options = { path };
  const open = function* () {
    const piece = new Uint8Array(chunk);
    for (let at = 0; at < bytes.length; at += chunk) {
      const part = bytes.subarray(at, at + chunk);
      piece.set(part);
      yield piece.subarray(0, part.length);
    }
  };
  const slicer = slicers[await formatOfStream(open, options)];
  if (!slicer) throw new Error('not sliced');
  const frame = structuredClone(await frameOf(open, slicer, options, length));
  const linter = new SliceLinter({ config });
  const ledger = new PlanLedger({ pack: dutchPack(), config, locale: 'nl', report: shown });
  let counts = firstCounts(frame);
  let summary = emptySummary;
  let hasWords = false;
  const rows: SliceRow<ReturnType<typeof shown>>[] = [];
  for await (const slice of slicesOf(open, slicer, frame, path, length)) {
    const { agenda, counts: more } = readSlice(structuredClone(slice), slicer, frame, options);
    const result = structuredClone(linter.lint(agenda, slice.number, shown));
    counts = addCounts(counts, more);
    hasWords ||= /\S/u.test(slice.text);
    for (const part of result.parts) ledger.add(part);
    rows.push(...result.rows);
    summary = {
      ...summary,
      entries: summary.entries + result.entries,
      assignments: summary.assignments + result.assignments,
    };
  }
  const findings: unknown[] = [];
  const suppressed: unknown[] = [];
  for await (const row of ledger.settle(rows)) {
    summary = addRow(summary, row);
    for (const { report, ignored } of row.findings) {
      if (ignored) suppressed.push({ ...report, reason: ignored.reason });
      else findings.push(report);
    }
  }
  const notices = sliceNotices(slicer, frame, counts, hasWords).map(({ message, start }) => [
    message.en,
    start,
  ]);
  return { findings, suppressed, notices, summary };
}

/** Without what tells where in which list the entry stands. */
function shown({ entryIndex: _index, elsewhere: _elsewhere, fix, suggestions, ...finding }: Finding) {
  const labels = [fix, ...suggestions].map((change) => [
    change?.label,
    change?.edits.map(({ text }) => text),
  ]);
  return { ...finding, labels };
}

function orError<T>(error: unknown): { error: [string, unknown] } | T {
  if (error instanceof ReadError) return { error: [error.messages.nl, error.position] };
  throw error;
}

test('a file read slice by slice, in bytes cut anywhere, comes to what it comes to as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 300 }),
      async ({ path, bytes }, chunk, length) => {
        const expected = await Promise.resolve()
          .then(() => whole(bytes, path))
          .catch(orError);
        const found = await sliced(bytes, path, chunk, length).catch(orError);
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);
