import { Readable } from 'node:stream';
import { Counter } from '@hwlint/report';
import { expect, test } from 'vitest';
import { folderWith } from '../../end-to-end/run-cli.ts';
import { isFailed } from '../../lint/judge.ts';
import type { LintInput } from '../../lint/lint-input.ts';
import { RecordJudge } from './record-judge.ts';
import { recordLargeFile } from './record-large-file.ts';
import { reportSession } from './thread.ts';

const texts = [
  'Zoek op internet drie weetjes over de egel.',
  'Maak oefening 3 op blad 4.',
  'WO: lees blz. 3, oef. 2.',
  'Wie geen internet heeft, komt in de studie of krijgt het op papier.',
  'Breng tegen maandag 3 euro mee voor het museum.',
  'Kies zelf welke taak je eerst maakt; plan je week.',
  'Wereldoriëntatie (WO): maak de toets.',
  '',
];
const rows = Array.from({ length: 400 }, (_, index) => {
  const day = `2026-11-${10 + (index % 9)}`;
  const kind = ['taak', 'toets', 'bericht'][index % 3];
  return `${index};${(index % 4) + 1}${index % 5 ? 'A' : 'B'};4${8 + (index % 2)};${index % 5 ? 'WO' : 'Wisk'};${day};${kind};"${texts[index % 8]}"`;
});
const csv = `id;klas;week;vak;datum;soort;omschrijving\n${rows.join('\n')}\n`;
const event = (index: number) =>
  `BEGIN:VEVENT\r\nUID:${index}\r\nDTSTART;VALUE=DATE:202611${10 + (index % 9)}\r\nSUMMARY:${texts[index % 7]}\r\nEND:VEVENT\r\n`;
const ics = `BEGIN:VCALENDAR\r\n${Array.from({ length: 200 }, (_, index) => event(index)).join('')}END:VCALENDAR\r\n`;

const cwd = folderWith({
  'hwlint.yml': `school: {name: De Vlierboom}
rules: {require-help-route: tip, no-overload: warning}
ignore:
  - {rule: no-abbreviation, text: oef, reason: bekend}
`,
});

async function both(text: string, shown: string) {
  const bytes = Buffer.from(text);
  const input: LintInput = { path: `${cwd}/${shown}`, shown, read: async () => bytes, isOnDisk: false };
  const context = { cwd, locale: 'nl' } as const;
  const session = reportSession({ cwd, rules: [] });
  const judge = new RecordJudge(session, context);
  const whole = await judge.file(input);
  const stream = { size: bytes.length, open: () => Readable.from([bytes]) };
  const large = await recordLargeFile(input, stream, judge, session, { ...context, sliceLength: 900 });
  return { whole, large };
}

test.each([
  ['agenda.csv', csv],
  ['agenda.ics', ics],
])('%s in slices comes to the same counts as the whole file', async (shown, text) => {
  const { whole, large } = await both(text, shown);
  if (isFailed(whole) || !large || isFailed(large)) throw new Error('not read');
  const ofWhole = new Counter();
  ofWhole.add(whole.record, whole.record.school);
  const ofSlices = new Counter();
  const file = ofSlices.open(large.head);
  let count = 0;
  for await (const entry of large.entries()) {
    const { plan: _, ...same } = whole.record.entries[count] as typeof entry;
    expect(entry).toMatchObject(same);
    file.add(entry);
    count += 1;
  }
  file.close(large.tail());
  await large.close();
  expect(count).toBe(whole.record.entries.length);
  expect(ofSlices.counts()).toEqual(ofWhole.counts());
  expect(JSON.stringify(ofWhole.counts())).toContain('no-required-internet');
});

test('a calendar that is damaged at its end is not counted', async () => {
  const { whole, large } = await both(ics.replace('END:VCALENDAR\r\n', ''), 'agenda.ics');
  expect(large).toMatchObject({ failures: [{ path: 'agenda.ics' }] });
  expect(whole).toMatchObject({ failures: [{ path: 'agenda.ics' }] });
});
