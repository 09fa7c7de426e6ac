import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../agenda/agenda.ts';
import { lint } from '../../lint/lint.ts';
import { readDocument } from '../documents.ts';
import type { Profile } from '../profiles/profile.ts';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';

async function read(json: unknown, options: Partial<Omit<ReadOptions, 'format'>> = {}): Promise<Agenda> {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return readDocument(new TextEncoder().encode(text), { path: 'a.json', format: 'json', ...options });
}

const textsOf = ({ entries }: Agenda) => entries.map(({ text }) => text.text);
const rulesOf = (agenda: Agenda) => lint(agenda).findings.map(({ ruleId, text }) => `${ruleId} ${text}`);

const plan: Profile = {
  id: 'ons-plan',
  title: 'Onze planner',
  format: 'json',
  entries: 'dagen[].taken[]',
  when: ['wat'],
  fields: {
    id: 'nr',
    text: { path: 'wat', as: 'html' },
    subject: '/dagen[].vak',
    class: '/groep.naam',
    kind: 'type',
    date: { path: '/dagen[].op', as: 'month-first' },
    due: { path: 'tegen', as: 'epoch-seconds' },
  },
  kinds: { KT: 'test' },
};
const planned = {
  groep: { naam: '3A' },
  dagen: [
    {
      vak: 'Taal',
      op: '11/23/2026',
      taken: [{ nr: 1, wat: '<p>Lees <b>luid</b> &amp; traag.</p>', type: 'KT' }],
    },
    { vak: 'Wiskunde', op: '11/24/2026', taken: [{ nr: 2, wat: 'Tafels', tegen: 1795734000 }] },
  ],
};

describe('readJson', () => {
  it.each([
    ['a list', [{ id: 7, tekst: 'Lees.', klas: '3A' }]],
    ['one object', { id: 7, tekst: 'Lees.', klas: '3A' }],
    ['a list in an object', { versie: 2, data: { lijst: [{ id: 7, tekst: 'Lees.', klas: '3A' }] } }],
  ])('reads objects that are named like columns: %s', async (_, json) => {
    const { entries, notices } = await read(json);
    expect(entries).toMatchObject([{ id: '7', className: '3A', grade: 'L3', kind: 'task' }]);
    expect(notices).toEqual([]);
  });

  it("reads a school's own names of members", async () => {
    const agenda = await read([{ wat: 'Lees.', wie: 'Kind' }, { wat: 'Reken.' }], {
      columns: { wat: 'text', wie: 'ignore' },
    });
    expect(textsOf(agenda)).toEqual(['Lees.', 'Reken.']);
  });

  it("reads by a school's own profile, with what stands above an entry", async () => {
    const { entries, plans } = await read(planned, { profiles: [plan] });
    expect(entries).toMatchObject([
      { id: '1', kind: 'test', subject: 'Taal', className: '3A', day: '2026-11-23' },
      { id: '2', kind: 'task', subject: 'Wiskunde', day: '2026-11-24', due: '2026-11-27' },
    ]);
    expect(entries[0]?.text.text).toBe('Lees luid & traag.');
    expect(plans).toHaveLength(1);
  });

  it('reads by the profile that is asked for, whatever the file looks like', async () => {
    const unlike = { ...plan, when: ['x'] };
    expect((await read(planned, { profiles: [unlike] })).entries).toEqual([]);
    expect((await read(planned, { profiles: [unlike], profile: 'ons-plan' })).entries).toHaveLength(2);
    await expect(read(planned, { profile: 'een-plan' })).rejects.toThrow(ReadError);
  });

  it('says when nothing in it looks like homework', async () => {
    const { entries, notices } = await read({ name: 'x', version: '1.0', scripts: { test: 'vitest' } });
    expect(entries).toEqual([]);
    expect(notices).toMatchObject([{ code: 'skipped' }]);
  });

  it.each([
    ['a package', { name: 'x', version: '1.0', description: 'Reads blz. 4.', type: 'module' }],
    ['a menu', [{ id: 1, naam: 'Soep', omschrijving: 'Met blz.', type: 'warm' }]],
    ['a page', { title: 'Over ons', content: 'Maak kennis met ons.', url: '/over' }],
  ])('passes over what has no sign of a school: %s', async (_, json) => {
    const { entries, notices } = await read(json);
    expect(entries).toEqual([]);
    expect(notices).toMatchObject([{ code: 'skipped' }]);
  });

  it('reads plain names that come with a day, a class or a subject, or that the school maps itself', async () => {
    const plain = { title: 'Taak', description: 'Lees.' };
    for (const sign of [{ due: '2026-11-23' }, { class: '3A' }, { vak: 'Taal' }, { homework: 'Kleur.' }]) {
      expect((await read([{ ...plain, ...sign }])).entries).toHaveLength(1);
    }
    expect((await read([plain], { columns: { Description: 'text' } })).entries).toHaveLength(1);
  });

  it('counts what says nothing, and what is said twice over', async () => {
    const { notices, entries } = await read('[{"id":1,"tekst":""},{"id":2,"tekst":"a","tekst":"Lees."}]');
    expect(entries.map(({ text }) => text.text)).toEqual(['Lees.']);
    expect(notices.map(({ message }) => message.nl)).toEqual([
      '1 item zonder tekst is overgeslagen.',
      'In 1 item staat een naam twee keer. De laatste waarde is gelezen.',
    ]);
  });

  it('lints a subject and a type as the fields that they are, once a plan', async () => {
    const items = [1, 2, 3].map((id) => ({
      id,
      klas: '3A',
      week: 48,
      vak: 'WIS5',
      soort: 'HT',
      tekst: 'Lees.',
    }));
    const agenda = await read([...items, { ...items[0], vak: 'AAR1', soort: 'Huistaak' }]);
    const { findings } = lint(agenda);
    const said = findings
      .filter(({ scope }) => scope === 'entry')
      .map(({ ruleId, text, place, entryId }) => [
        ruleId,
        text,
        agenda.locate?.(place.start.offset),
        entryId,
      ]);
    expect(said).toEqual([
      ['no-subject-abbreviation', 'WIS5', { kind: 'pointer', pointer: '/0/vak' }, '1'],
      ['no-abbreviation', 'HT', { kind: 'pointer', pointer: '/0/soort' }, '1'],
      ['no-subject-abbreviation', 'AAR1', { kind: 'pointer', pointer: '/3/vak' }, '1'],
    ]);
  });

  it("does not lint a program's own codes", async () => {
    const agenda = await read([
      { courseId: '1', id: '2', title: 'Lees.', workType: 'SHORT_ANSWER_QUESTION' },
    ]);
    expect(rulesOf(agenda)).toEqual([]);
    expect(agenda.entries[0]?.kind).toBe('task');
  });

  it.each([
    ['a byte order mark', '\uFEFF[{"id":1,"tekst":"Lees."}]', 'Lees.'],
    ['half a character', '[{"id":1,"tekst":"Lees \\ud83e."}]', 'Lees \uFFFD.'],
  ])('reads %s', async (_, json, text) => {
    expect(textsOf(await read(json))).toEqual([text]);
  });

  it('reads UTF-16 with a mark, to the letter', async () => {
    const bytes = Uint8Array.from(Buffer.from('\uFEFF[{"id":1,"tekst":"Lees één."}]', 'utf16le'));
    const agenda = await readDocument(bytes, { path: 'a.json', format: 'json' });
    expect(textsOf(agenda)).toEqual(['Lees één.']);
    expect(agenda.source.isExact).toBe(true);
  });

  it.each([
    ['[{"id":1,"tekst":"Lees', 17],
    ['{"value":[{"id":1,"tekst":"Lees."}', 34],
    ['[{"id":1,"tekst":"Lees."}] x', 27],
    ['['.repeat(100_000), 500],
    ['{"a":'.repeat(100_000), 2500],
  ])('refuses %.20j with the place', async (json, offset) => {
    const error = await read(json).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ReadError);
    expect(error.position.offset).toBe(offset);
  });

  it('reads a list of tasks behind which the file is damaged, and says so', async () => {
    const { entries, notices } = await read('{"taken":[{"id":1,"tekst":"Lees."}]","x":[{}]}');
    expect(entries).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'repaired', span: { start: 35 } }]);
  });

  it('refuses more entries than fit into memory, and says how to have them read', async () => {
    const error = await read(`[${'{"id":1,"tekst":"Lees."},'.repeat(20_000)}{"id":2,"tekst":"Lees."}]`).catch(
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(ReadError);
    expect(error.message).toContain('.ndjson');
  });

  it('refuses HTML that nobody can have meant', async () => {
    const error = await read([{ id: 1, tekst: '<div>'.repeat(20_000) }]).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ReadError);
  });

  it('an empty file is empty', async () => {
    const { notices } = await read(' \n');
    expect(notices.map(({ message }) => message.en)).toEqual(['The file is empty.']);
  });
});

it('an answer of the Graph API that was asked for without the class is known all the same', async () => {
  const instructions = { contentType: 'html', content: '<p>Lees blz. 3</p>' };
  const { entries, reading } = await read({ value: [{ id: '1', displayName: 'Taal', instructions }] });
  expect(reading?.profile?.id).toBe('microsoft-graph');
  expect(entries.map(({ text }) => text.text)).toEqual(['Taal\nLees blz. 3']);
});

it('an object where a text was expected is not read, and that is said', async () => {
  const taken = [
    { id: 1, titel: 'Taal', opdracht: { soort: 'html', inhoud: 'Lees blz. 3' } },
    { id: 2, titel: 'Rekenen', opdracht: { inhoud: 'Maak oef. 4' } },
  ];
  const { entries, reading, notices } = await read({ taken });
  expect(entries.map(({ text }) => text.text)).toEqual(['Taal', 'Rekenen']);
  expect(reading?.columns).toContainEqual({ name: 'opdracht' });
  expect(notices.map(({ message }) => message.en)).toEqual([
    'In 2 items an object stands where text was expected. It was not read: say in hwlint.yml under "profiles" where the text in it stands.',
  ]);
});
