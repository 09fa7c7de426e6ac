import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agenda } from '../../agenda/agenda.ts';
import { readAgenda } from '../index.ts';
import type { Profile } from '../profiles/profile.ts';
import { ReadError } from '../read-error.ts';
import { Rereader } from '../reread.ts';

type Options = Parameters<Rereader['read']>[1];

const options: Options = { path: 'agenda.csv', format: 'csv' };
const ownProfile: Profile = {
  id: 'eigen',
  title: 'Eigen export',
  format: 'csv',
  fields: {
    id: 'id',
    class: 'klas',
    date: { path: 'datum', as: 'month-first' },
    text: 'omschrijving',
    kind: 'vak',
  },
  kinds: { Taal: 'test' },
  isWork: true,
};
const anew = (text: string, by = options) => readAgenda(new TextEncoder().encode(text), by);

/** All that an agenda says, with its function asked at every place. */
function told({ entries, plans, source, escape: escaping, behindMarkup, ...rest }: Agenda) {
  const labels = plans.map((plan) => plan.labels);
  return {
    ...rest,
    text: source.text,
    plans: plans.map(({ labels: own, dayLabels, ...plan }) => ({
      ...plan,
      labels: own.map((label) => [label.text, label.segments, dayLabels.has(label)]),
    })),
    entries: entries.map(({ same: _, text, context, plan, ...entry }) => ({
      ...entry,
      plan,
      text: [text.text, text.segments],
      context: context.map((label) => [label.text, label.segments, labels[plan]?.includes(label)]),
    })),
    escaped: Array.from({ length: source.text.length + 1 }, (_, at) => escaping('a"b', at)),
    behind: Array.from({ length: source.text.length + 1 }, (_, at) => behindMarkup?.(at)),
  };
}

function read(reader: (text: string) => Agenda, text: string) {
  try {
    return told(reader(text));
  } catch (error) {
    if (error instanceof ReadError) return [error.messages, error.position];
    throw error;
  }
}

const row = fc.constantFrom(
  'id,klas,datum,vak,omschrijving',
  'klas;datum;vak;tekst',
  '1,4A,2026-11-23,Rekenen,"Lees blz. 3, maak ""oef."" 4."',
  '2,4A,2026-11-24,Taal,Lees blz. 3 tegen vrijdag.',
  '2,4A,2026-11-24,Taal,Lees blz. 3 tegen vrijdag.',
  '3,4A,2026-11-30,Rekenen,Toets',
  '4,5A,maandag 23/11,Taal,"Twee\nregels"',
  '5,4B,,Frans,',
  '6,4A,2026-11-23,Rekenen,Lees, en maak, en teken',
  '"7",4A,"2026-11-23",,"open',
  'los woord',
  ',,,,',
  '',
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');
const rows = fc.array(fc.tuple(row, lineEnd), { maxLength: 12 }).map((lines) => lines.flat().join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  text: fc.oneof(rows, fc.constantFrom('', 'a', ' ', '\n', ',', ';', '"', '4A,')),
});
const configs = fc.constantFrom<Partial<Options>>(
  {},
  { referenceDay: '2026-11-20' },
  { dropColumns: ['vak'] },
  { columns: { vak: 'kind' }, dropColumns: ['id'] },
  { profiles: [ownProfile], profile: 'eigen' },
);

test('a table that is read again is what it is when read anew, whatever was there before', () => {
  fc.assert(
    fc.property(rows, fc.array(edit, { maxLength: 6 }), configs, configs, (body, edits, config, other) => {
      const rereader = new Rereader();
      let by = { ...options, ...config };
      const again = (each: string) => rereader.read(each, by);
      const whole = (each: string) => anew(each, by);
      let text = `id,klas,datum,vak,omschrijving\n${body}`;
      expect(read(again, text)).toEqual(read(whole, text));
      for (const { at, length, text: typed } of edits) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + typed + text.slice(start + length);
        expect(read(again, text)).toEqual(read(whole, text));
      }
      by = { ...options, ...other };
      expect(read(again, text)).toEqual(read(whole, text));
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('entries that did not change are the same, wherever they stand now', () => {
  const rereader = new Rereader();
  const table = Array.from({ length: 8 }, (_, index) => `${index},4A,2026-11-23,Taal,Lees tekst ${index}.\n`);
  const text = `id,klas,datum,vak,tekst\n${table.join('')}`;
  const before = rereader.read(text, options);
  const after = rereader.read(text.replace('tekst 4', 'verhaal 4'), options);
  const same = after.entries.map(({ same: one }, index) => one === before.entries[index]?.same);
  expect(same).toEqual([true, true, true, true, false, true, true, true]);
  expect(after.entries[3]).toBe(before.entries[3]);
  expect(before.entries.every((entry) => entry.same !== undefined)).toBe(true);
});

test('other options are another reading', () => {
  const rereader = new Rereader();
  const text = 'klas,datum,tekst\n4A,23/11,Lees.\n';
  expect(rereader.read(text, options).entries[0]?.day).toBeUndefined();
  const withDay = { ...options, referenceDay: '2026-11-20' };
  expect(rereader.read(text, withDay).entries[0]?.day).toBe('2026-11-23');
});

test('a row in which what is dropped may stand anywhere is not read, in no reading', () => {
  const rereader = new Rereader();
  const by: Options = { ...options, dropColumns: ['leerling'] };
  const text = 'leerling,vak,tekst\nAn,Taal,Lees, en teken.\nBo,Taal,Lees.\n';
  expect(rereader.read(text, options).entries).toHaveLength(2);
  for (const each of [text, text.replace('Lees.', 'Schrijf.')]) {
    const { entries, hidden = [] } = rereader.read(each, by);
    expect(entries).toHaveLength(1);
    expect(hidden.map(({ start, end }) => each.slice(start, end))).toEqual([
      'An',
      'An,Taal,Lees, en teken.',
      'Bo',
    ]);
  }
});
