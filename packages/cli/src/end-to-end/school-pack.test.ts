import { expect, test } from 'vitest';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

const rule = (match: string, id = 'no-lunchbox') => `id: ${id}
key: language-and-access
title: { nl: Geen brooddoos, en: No lunchbox }
why: { nl: Niet elk kind heeft er een., en: Not every child has one. }
source: { document: Schoolafspraak, section: "1", year: 2026 }
patterns: ["${match}"]
message: { nl: "“{text}” vraagt een brooddoos.", en: "“{text}” asks for a lunchbox." }
examples: { flag: ["Neem je [brooddoos] mee."], allow: [] }
`;

const school = (files: Readonly<Record<string, string>>) =>
  folderWith({ 'hwlint.yml': 'packs: [regels]', 'plan.md': '- Versier je brooddoos.\n', ...files });

test('a rule of the school’s own speaks, and can be explained and switched off', async () => {
  const cwd = school({ 'regels/no-lunchbox.yml': rule('brooddoos') });
  expect(findingsOf(await runCli(['--format', 'ndjson'], { cwd }))).toMatchObject([
    { ruleId: 'no-lunchbox', text: 'brooddoos' },
  ]);
  expect((await runCli(['explain', 'no-lunchbox'], { cwd })).stdout).toContain('Schoolafspraak');
  expect((await runCli(['--format', 'ndjson', '--rule', 'no-lunchbox: off'], { cwd })).stdout).toBe('');
});

test('the ways out of each aspect are offered, and explained', async () => {
  const aspects = `aspects:
  eating:
    message: { nl: "“{text}”: eet op school.", en: "“{text}”: eat at school." }
    suggestions: [{ label: { nl: Zeg dat er soep is, en: Say that there is soup } }]
suggestions: [{ label: { nl: Vraag het, en: Ask } }]
`;
  const text = rule('brooddoos').replace(/patterns: .*/, 'patterns: [{ match: brooddoos, aspect: eating }]');
  const cwd = school({ 'regels/no-lunchbox.yml': text + aspects });
  expect(findingsOf(await runCli(['--format', 'ndjson'], { cwd }))).toMatchObject([
    {
      message: '“brooddoos”: eet op school.',
      suggestions: [{ label: 'Zeg dat er soep is' }, { label: 'Vraag het' }],
    },
  ]);
  expect((await runCli(['explain', 'no-lunchbox'], { cwd })).stdout).toContain(
    'Zo kan het ook\n  “…”: eet op school.\n  • Zeg dat er soep is\n  • Vraag het\n',
  );
});

test.each([
  [
    'a pattern that cannot be read',
    'no-lunchbox.yml',
    rule('/broo(d+)+/'),
    'regels/no-lunchbox.yml: het patroon',
  ],
  ['no YAML', 'no-lunchbox.yml', 'id: [', 'regels/no-lunchbox.yml: dit is geen geldige YAML'],
  ['no rule', 'no-lunchbox.yml', 'id: no-lunchbox', 'in config ontbreekt "message"'],
  [
    'a severity that does not exist',
    'no-lunchbox.yml',
    `${rule('brooddoos')}severity: loud\n`,
    'onbekende waarde "loud" voor severity',
  ],
  [
    'a key that does not exist',
    'no-lunchbox.yml',
    `${rule('brooddoos')}severty: tip\n`,
    'onbekende sleutel "severty"',
  ],
  [
    'a fact that does not exist',
    'no-lunchbox.yml',
    `${rule('brooddoos')}unless: [optionall]\n`,
    'hwlint kent geen “optionall” als een feit',
  ],
  [
    'an aspect that does not exist',
    'no-lunchbox.yml',
    rule('brooddoos').replace(/patterns: .*/, 'patterns: [{ match: brooddoos, aspect: eating }]'),
    'regels/no-lunchbox.yml: het patroon "brooddoos" noemt het aspect "eating", en dat heeft de regel no-lunchbox niet',
  ],
  ['another id', 'no-lunchbox.yml', rule('brooddoos', 'no-box'), 'regels/no-lunchbox.yml: het id "no-box"'],
  [
    'a taken id',
    'no-abbreviation.yml',
    rule('brooddoos', 'no-abbreviation'),
    'regels/no-abbreviation.yml: er is al een regel',
  ],
])('a rule file with %s is said', async (_, name, text, message) => {
  const result = await runCli([], { cwd: school({ [`regels/${name}`]: text }) });
  expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  expect(result.stderr).not.toMatch(/^\s+at /m);
});
