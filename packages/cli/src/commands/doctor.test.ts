import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../doctor/findings.ts';
import { type DoctorHost, diskHost } from '../doctor/host.ts';
import { folderWith } from '../end-to-end/run-cli.ts';
import type { RawOptions } from '../options.ts';
import { doctorCommand, type RawDoctorOptions } from './doctor.ts';

const formats = fileURLToPath(new URL('../../../../fixtures/formats/', import.meta.url));
const table =
  'Vak;Leerling;Kleur;Opdracht\nWO;An Peeters;rood;Lees blz. 4\nTaal;Bo Claes;blauw;Schrijf een brief\n';

async function run(
  cwd: string,
  targets: readonly string[] = [],
  raw: RawOptions & RawDoctorOptions = {},
  host: DoctorHost = diskHost,
) {
  const stdout = new PassThrough();
  const written: Buffer[] = [];
  stdout.on('data', (part) => written.push(part));
  const shell = { cwd, env: {}, stdin: new PassThrough(), stdout, stderr: new PassThrough() };
  const code = await doctorCommand(targets, raw, shell, host);
  return { code, text: Buffer.concat(written).toString() };
}

async function diagnosis(...[cwd, targets, raw, host]: Parameters<typeof run>): Promise<Diagnosis> {
  return JSON.parse((await run(cwd, targets, { ...raw, format: 'json' }, host)).text);
}

test('says of each file its config, reader, characters and what was understood', async () => {
  const cwd = folderWith({
    'hwlint.yml': 'school: { classes: { 4A: L4 } }\n',
    'L4/weekplan 4A.md': '# Weekplan 4A\n\n- Lees blz. 4\n',
    'export.csv': new Uint8Array(Buffer.from('\ufeffVak;Opdracht\nWO;Lees blz. 4\n', 'utf8')),
  });
  const { files, mapping } = await diagnosis(cwd);
  expect(files).toMatchObject(
    [
      {
        path: 'L4/weekplan 4A.md',
        status: 'read',
        format: 'markdown',
        configs: ['hwlint.yml'],
        encoding: 'utf-8',
        delimiter: null,
        columns: null,
        entries: { task: 1, lesson: 0, test: 0, material: 0, message: 0 },
        plans: 1,
        className: '4A',
        notFixed: null,
        notices: [],
      },
      { path: 'export.csv', format: 'csv', hasByteOrderMark: true, delimiter: ';' },
    ].sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
  expect(mapping).toBeNull();
});

test('documents: of what they are, and that they are changed elsewhere', async () => {
  const cwd = folderWith({
    'brief.pdf': readFileSync(`${formats}letter.pdf`),
    'brief.html': readFileSync(`${formats}letter.html`),
    'brief.docx': readFileSync(`${formats}letter.docx`),
    'brief.hwlint.docx': readFileSync(`${formats}letter.docx`),
  });
  const { files, passedOver } = await diagnosis(cwd);
  expect(passedOver).toEqual([{ path: 'brief.hwlint.docx', reason: 'own-output' }]);
  expect(files).toMatchObject([
    { path: 'brief.docx', format: 'docx', encoding: null, notFixed: 'copy', plans: 1 },
    { path: 'brief.html', format: 'html', encoding: 'utf-8', notFixed: null, plans: 1 },
    { path: 'brief.pdf', format: 'pdf', encoding: null, notFixed: 'format', plans: 1 },
  ]);
});

test('names the export that a file is known as, in the language of the run', async () => {
  const cwd = folderWith({
    'werk.json': JSON.stringify([{ courseId: '1', id: '2', title: 'Lees.', workType: 'ASSIGNMENT' }]),
  });
  expect((await run(cwd)).text).toContain('Google Classroom, opdrachten uit de API');
  expect((await run(cwd, [], { locale: 'en' })).text).toContain('Google Classroom, course work of the API');
});

test('the JSON is of the shape that its schema describes', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/doctor.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  const cwd = folderWith({
    'export.csv': table,
    'plan.md': '# Weekplan 4A\n\n- Lees blz. 4\n',
    'stuk.pdf': 'geen pdf',
    'foto.jpg': 'x',
  });
  validate(await diagnosis(cwd, ['.'], { showMapping: 'export.csv' }));
  expect(validate.errors).toBeNull();
});

test('what is passed over, and why', async () => {
  const cwd = folderWith({
    '.hwlintignore': 'oud/\nplan-oud.md\n',
    'plan.md': '- Lees\n',
    'plan-oud.md': '- Lees\n',
    'oud/plan.md': '- Lees\n',
    'foto.jpg': 'x',
    '~$brief.docx': 'x',
    '.~lock.brief.odt#': 'x',
    '.geheim.md': '- Lees\n',
    'node_modules/x/README.md': 'x',
  });
  const { files, passedOver } = await diagnosis(cwd);
  expect(files.map(({ path }) => path)).toEqual(['plan.md']);
  expect(Object.fromEntries(passedOver.map(({ path, reason }) => [path, reason]))).toEqual({
    '.geheim.md': 'hidden',
    '.hwlintignore': 'hidden',
    '.~lock.brief.odt#': 'lock-file',
    'foto.jpg': 'extension',
    node_modules: 'other-program',
    oud: 'ignored',
    'plan-oud.md': 'ignored',
    '~$brief.docx': 'lock-file',
  });
});

describe('files that cannot be read', () => {
  const failing = (code: string): DoctorHost => ({
    read: async (path) => {
      if (path.endsWith('dicht.md')) throw Object.assign(new Error(code), { code });
      return diskHost.read(path);
    },
    canWrite: async (path) => !path.endsWith('vast.md'),
    isOpenElsewhere: async (path) => path.endsWith('bezig.md'),
  });
  const cwd = folderWith({
    'bezig.md': '- Lees\n',
    'dicht.md': '- Lees\n',
    'open.md': '- Lees\n',
    'vast.md': '- Lees\n',
  });

  test.each([
    ['EACCES', 'Geen toestemming om dit te lezen of te schrijven.'],
    ['EPERM', 'Geen toestemming om dit te lezen of te schrijven.'],
    ['EBUSY', 'Een ander programma heeft dit bestand open en laat niemand anders toe. Sluit het daar eerst.'],
    ['EIO', 'Dit kan niet gelezen of geschreven worden (EIO).'],
  ])('%s is said of the file, the others are read, and the code is 2', async (code, reason) => {
    const { files } = await diagnosis(cwd, [], {}, failing(code));
    expect(files).toMatchObject([
      { path: 'bezig.md', status: 'read', notFixed: 'open' },
      { path: 'dicht.md', status: 'failed', reason },
      { path: 'open.md', status: 'read', notFixed: null },
      { path: 'vast.md', status: 'read', notFixed: 'read-only' },
    ]);
    expect((await run(cwd, [], {}, failing(code))).code).toBe(2);
  });

  test('what is not there, and what is no file of its name', async () => {
    const folder = folderWith({ 'plan.pdf': 'geen pdf', 'plan.md': '- Lees\n' });
    const { files } = await diagnosis(folder, ['.', 'weg.md', 'plan.pdf']);
    expect(files).toMatchObject([
      { path: 'plan.md', status: 'read' },
      { path: 'plan.pdf', status: 'failed', reason: expect.stringContaining('beschadigd') },
      { path: 'weg.md', status: 'failed', reason: 'Dit pad bestaat niet.' },
    ]);
  });

  test('a config that is wrong is said once', async () => {
    const folder = folderWith({
      'hwlint.yml': 'rules: { no-gradin: off }\n',
      'a.md': '- Lees\n',
      'b.md': '- Lees\n',
    });
    const { files } = await diagnosis(folder);
    expect(files.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'hwlint.yml']);
    expect(files.every(({ status }) => status === 'failed')).toBe(true);
  });
});

test('names with spaces, signs and 255 bytes', async () => {
  const long = `${'weekplan '.repeat(27)}4A.md`.slice(-255);
  const cwd = folderWith({ [`Klas 4A & 4B (nieuw)/${long}`]: '- Lees\n', 'été #1/plan’s.md': '- Lees\n' });
  const { files } = await diagnosis(cwd, ['Klas 4A & 4B (nieuw)', 'été #1/plan’s.md']);
  expect(files).toMatchObject([
    { path: `Klas 4A & 4B (nieuw)/${long}`, status: 'read' },
    { path: 'été #1/plan’s.md', status: 'read' },
  ]);
  const { text, code } = await run(cwd, [`${'x'.repeat(300)}.md`]);
  expect(text.replace(/\s+/gu, ' ')).toContain('Deze naam is te lang.');
  expect(code).toBe(2);
});

describe('--show-mapping', () => {
  const cwd = folderWith({ 'hwlint.yml': 'dropColumns: [Kleur]\n', 'export.csv': table });

  test('shows columns and rows as they are understood, and nothing of what is never read', async () => {
    const { code, text } = await run(cwd, [], { showMapping: 'export.csv' });
    expect(text).toBe(
      [
        'export.csv: zo is het begin begrepen',
        '  Vak       → vak: “WO”, “Taal”',
        '  Leerling  wordt nooit gelezen',
        '  Kleur     wordt nooit gelezen',
        '  Opdracht  → tekst: “Lees blz. 4”, “Schrijf een brief”',
        '  regel 2 · taak · vak WO',
        '    Lees blz. 4',
        '  regel 3 · taak · vak Taal',
        '    Schrijf een brief',
        '',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    const json = (await run(cwd, [], { showMapping: 'export.csv', format: 'json' })).text;
    expect(json).not.toMatch(/Peeters|Claes|rood|blauw/u);
    expect(JSON.parse(json).mapping.columns[1]).toEqual({
      name: 'Leerling',
      field: null,
      use: 'never',
      samples: [],
    });
  });

  test('of a PDF the place is a page and a line', async () => {
    const { mapping } = await diagnosis(formats, [], { showMapping: 'letter.pdf', locale: 'en' });
    expect(mapping?.entries).toHaveLength(5);
    expect(mapping?.entries[1]).toMatchObject({ place: 'page 1, line 5', kind: 'task', subject: 'Lezen' });
  });

  test('of a file in a zip, and of a zip with one file', async () => {
    const one = zipSync({ 'plan.md': Buffer.from('- Lees blz. 4\n') });
    const several = zipSync({ 'a.md': Buffer.from('- Lees\n'), 'map/b.md': Buffer.from('- Schrijf\n') });
    const folder = folderWith({ 'een.zip': one, 'meer.zip': several });
    const mapped = async (showMapping: string) => diagnosis(folder, [], { showMapping });
    expect((await mapped('een.zip')).mapping).toMatchObject({ path: 'een.zip/plan.md' });
    expect((await mapped('meer.zip/map/b.md')).mapping?.entries).toMatchObject([{ text: 'Schrijf' }]);
    const list = 'meer.zip/a.md, meer.zip/map/b.md';
    expect((await mapped('meer.zip')).files).toMatchObject([
      { path: 'meer.zip', reason: `In deze zip zitten verschillende bestanden. Noem er één: ${list}` },
    ]);
    expect((await mapped('meer.zip/c.md')).files).toMatchObject([
      { path: 'meer.zip/c.md', reason: `Dit bestand zit niet in de zip. Wel: ${list}` },
    ]);
  });

  test('of a zip with one file that is read beside others that are not', async () => {
    const inner = zipSync({ 'x.md': Buffer.from('- x\n') });
    const zip = zipSync({
      'binnen.zip': inner,
      '../uit.md': Buffer.from('- x\n'),
      'plan.md': Buffer.from('- Lees\n'),
    });
    const folder = folderWith({
      'export.zip': zip,
      'enkel.zip': zipSync({ 'binnen.zip': inner }),
      'leeg.zip': '',
    });
    const mapped = async (showMapping: string) => diagnosis(folder, [], { showMapping });
    expect((await mapped('export.zip')).mapping?.path).toBe('export.zip/plan.md');
    expect((await mapped('enkel.zip')).files).toMatchObject([
      { path: 'enkel.zip/binnen.zip', reason: expect.stringContaining('zipbestand in een zipbestand') },
    ]);
    expect((await mapped('leeg.zip')).files).toMatchObject([
      { reason: expect.stringContaining('Dit zipbestand is leeg') },
    ]);
  });

  test.each([
    [
      'rijen.csv',
      'Vak;Opdracht\nTaal;\nWO;Lees.\n',
      ['  regel 2 · 1 rij zonder tekst is overgeslagen.', '  regel 3 · taak · vak WO', '    Lees.'],
    ],
    [
      'items.json',
      '[{"vak":"Taal","tekst":"Lees <b>dit</b>.","kleur":"rood"},{"vak":"WO"},{"vak":"WO","tekst":"Kleur."}]',
      [
        '  vak    → vak: “Taal”, “WO”, “WO”',
        '  tekst  → tekst: “Lees dit.”, “Kleur.”',
        '  kleur  niet gekend, niet gelezen',
        '  /0/tekst · taak · vak Taal',
        '    Lees dit.',
        '  /1 · 1 item zonder tekst is overgeslagen.',
        '  /2/tekst · taak · vak WO',
        '    Kleur.',
      ],
    ],
    [
      'lijnen.ndjson',
      '{"vak":"Taal","tekst":"Lees."}\n{"kleur":"rood"}\n',
      [
        '  vak    → vak: “Taal”',
        '  tekst  → tekst: “Lees.”',
        '  regel 1, /tekst · taak · vak Taal',
        '    Lees.',
        '  regel 2 · 1 regel is overgeslagen: niets erin heet zoals een taak.',
      ],
    ],
    [
      'agenda.ics',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261123\nSUMMARY:Lees.\nLOCATION:Klas\nORGANIZER:An\nEND:VEVENT\nBEGIN:VJOURNAL\nEND:VJOURNAL\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n',
      [
        '  UID        → nummer: “1”',
        '  DTSTART    → dag: “20261123”',
        '  SUMMARY    → titel: “Lees.”',
        '  LOCATION   niet gekend, niet gelezen',
        '  ORGANIZER  wordt nooit gelezen',
        '  regel 5 · taak · nummer 1 · dag 2026-11-23 · tegen 2026-11-23',
        '    Lees.',
        '  regel 9 · 1 onderdeel is overgeslagen: alleen gebeurtenissen (VEVENT) en',
        '    taken (VTODO) worden gelezen.',
        '  regel 11 · 1 gebeurtenis zonder tekst is overgeslagen.',
      ],
    ],
    ['leeg.docx', '', ['  geen huiswerk', '  let op: Het bestand is leeg.']],
    [
      'titel.md',
      '# Weekplan 4A\n',
      ['  geen huiswerk', '  let op: er staan geen taken, lessen of berichten in, hooguit titels.'],
    ],
  ])('of %s, with what is passed over and why', async (name, content, lines) => {
    const folder = folderWith({ [name]: content });
    const { text } = await run(folder, [], { showMapping: name });
    expect(text.trimEnd().split('\n').slice(-lines.length)).toEqual(lines);
  });

  test('never shows what dropColumns names, in a member or property either', async () => {
    const folder = folderWith({
      'hwlint.yml': 'dropColumns: [kleur, location]\n',
      'items.json': '[{"vak":"Taal","tekst":"Lees.","Kleur":"rood"}]',
      'agenda.ics':
        'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lees.\nLOCATION:rood\nEND:VEVENT\nEND:VCALENDAR\n',
    });
    for (const showMapping of ['items.json', 'agenda.ics']) {
      const { text } = await run(folder, [], { showMapping });
      expect(text).toMatch(/(?:Kleur|LOCATION) +wordt nooit gelezen/u);
      expect(text).not.toContain('rood');
    }
  });

  test('of a file that is not there', async () => {
    const { code, text } = await run(cwd, [], { showMapping: 'weg.csv' });
    expect(code).toBe(2);
    expect(text).toContain('Dit pad bestaat niet.');
  });
});

test('in words, in Dutch and English', async () => {
  const cwd = folderWith({ 'export.csv': table, 'foto.jpg': 'x', 'leeg.md': '' });
  expect((await run(cwd)).text).toMatchSnapshot();
  expect((await run(cwd, [], { locale: 'en' })).text).toMatchSnapshot();
});
