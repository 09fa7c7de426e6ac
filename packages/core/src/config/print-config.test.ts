import { expect, test } from 'vitest';
import { resolveConfig } from './config-resolver.ts';
import { memoryHost } from './memory-host.ts';
import { printConfig } from './print-config.ts';

const knownRules = [{ id: 'no-grading' }, { id: 'a-rule' }];

const text = `
locale: en
rules:
  no-grading: { severity: error, z: 1, a: [2] }
  a-rule: off
school:
  name: De Linde
  classes: { 2A: L2, 1A: L1 }
  homeworkClass: { days: [dinsdag, monday], free: false }
  platforms: [Kwis]
  minutesPerDay: { L1: 10 }
glossary:
  - { short: ZO, full: [zon, zondag] }
  - { short: WO, full: wereldoriëntatie, kind: subject }
columns: { Wat: text }
dropColumns: [Leerling]
profile: ons-plan
profiles:
  ons-plan:
    title: Onze planner
    format: json
    entries: ["lijst[]"]
    fields: { text: { path: wat, as: html }, due: [tegen, klaar] }
    kinds: { HT: task }
timeZone: Europe/Brussels
referenceDay: 2026-11-23
ignore:
  - { rule: a-rule, entryId: 7, reason: afgesproken }
`;

const resolve = (config: string) =>
  resolveConfig('/s/p.md', memoryHost({ '/s/hwlint.yml': config }), { knownRules });

test('what is printed is a config that means the same', async () => {
  const config = await resolve(text);
  expect(await resolve(await printConfig(config))).toEqual(config);
});

test('says where it came from, with keys in a fixed order', async () => {
  const printed = await printConfig(await resolve(text));
  expect(printed).toMatch(/^# \/s\/hwlint\.yml\nlocale: en\nrules:\n {2}a-rule: off\n {2}no-grading:\n/);
  expect(await printConfig(await resolve(printed))).toBe(printed);
});

test('prints JSON with its files', async () => {
  const printed = JSON.parse(await printConfig(await resolve('locale: nl'), 'json'));
  expect(printed).toMatchObject({ files: ['/s/hwlint.yml'], locale: 'nl', rules: {} });
});
