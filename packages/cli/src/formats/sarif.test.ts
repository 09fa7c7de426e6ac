import type { Rule } from '@hwlint/core';
import { expect, test } from 'vitest';
import type { FileOutcome } from '../lint/outcome.ts';
import { sarif } from './sarif.ts';
import { failed, linted, reported, reportOf } from './testing.ts';

const rule: Rule = {
  id: 'no-required-internet',
  key: 'language-and-access',
  severity: 'warning',
  status: 'stable',
  title: { nl: 'Geen internet nodig', en: 'No internet needed' },
  why: { nl: 'Niet elk gezin heeft internet.', en: 'Not every family has internet.' },
  source: [{ document: 'Huiswerk', section: '4.3', year: 2018 }],
  kinds: ['task'],
  scope: 'entry',
  options: {},
  patterns: [],
  when: [],
  unless: [],
  yieldsTo: [],
  message: { nl: '', en: '' },
  suggestions: [],
  aspects: {},
  wordings: {},
  examples: { flag: [], allow: [] },
};

async function runOf(outcomes: readonly FileOutcome[]) {
  const log = JSON.parse(await reportOf(sarif, outcomes, { rules: [rule] }));
  expect(log.version).toBe('2.1.0');
  return log.runs[0];
}

test('says what it is and how it counts', async () => {
  const run = await runOf([]);
  expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', language: 'nl', results: [] });
  expect(run.tool.driver).toMatchObject({ name: 'hwlint', version: '1.2.3' });
  expect(run.tool.driver.rules[0]).toEqual({
    id: 'no-required-internet',
    shortDescription: { text: 'Geen internet nodig' },
    fullDescription: { text: 'Niet elk gezin heeft internet.' },
    help: { text: 'Niet elk gezin heeft internet.\n\nHuiswerk, 4.3 (2018)' },
    defaultConfiguration: { level: 'warning', enabled: true },
  });
});

test('a result has its place, rule, fix and related places', async () => {
  const { start, end } = reported();
  const fix = { label: 'Voluit', edits: [{ start, end, text: 'in een boek' }] };
  const finding = reported({
    path: 'L3/week 47 #1.md',
    entryId: 'a1',
    fix,
    related: [{ text: 'x', start, end, location: null }],
  });
  const [result] = (await runOf([linted({ findings: [finding] })])).results;
  const region = { startLine: 3, startColumn: 8, endLine: 3, endColumn: 19, charOffset: 40, charLength: 11 };
  const artifactLocation = { uri: 'L3/week%2047%20%231.md' };
  const physicalLocation = { artifactLocation, region };
  expect(result).toEqual({
    ruleId: 'no-required-internet',
    ruleIndex: 0,
    level: 'warning',
    message: { text: finding.message },
    locations: [{ physicalLocation, logicalLocations: [{ name: 'a1' }] }],
    properties: { words: 'op internet' },
    relatedLocations: [{ id: 0, message: { text: 'x' }, physicalLocation }],
    fixes: [
      {
        description: { text: 'Voluit' },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [{ deletedRegion: region, insertedContent: { text: 'in een boek' } }],
          },
        ],
      },
    ],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
    suppressions: [],
  });
});

test('what was set aside is there, in its place, with its reason', async () => {
  const later = reported({ start: { offset: 90, line: 9, column: 1 } });
  const suppressed = [
    { ...reported(), by: 'comment', reason: 'klas heeft tablets' } as const,
    { ...later, by: 'config', reason: null } as const,
  ];
  const { results } = await runOf([linted({ findings: [reported({ severity: 'tip' })], suppressed })]);
  expect(results.map((result: { suppressions: unknown }) => result.suppressions)).toEqual([
    [],
    [{ kind: 'inSource', justification: 'klas heeft tablets' }],
    [{ kind: 'external' }],
  ]);
  expect(results[0].level).toBe('note');
});

test('a finding keeps its fingerprint while text moves around it; equal ones are counted', async () => {
  const moved = reported({ start: { offset: 99, line: 8, column: 2 }, text: 'Op  Internet' });
  const hashOf = (run: { results: { partialFingerprints: { primaryLocationLineHash: string } }[] }) =>
    run.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  const [first] = hashOf(await runOf([linted({ findings: [reported()] })]));
  expect(hashOf(await runOf([linted({ findings: [moved, moved] })]))).toEqual([
    first,
    first?.replace(/1$/, '2'),
  ]);
  expect(hashOf(await runOf([linted({ findings: [reported({ path: 'other.md' })] })]))).not.toEqual([first]);
});

test('what could not be read is said', async () => {
  expect((await runOf([failed()])).invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: 'Dit is stuk.' } }],
  });
  expect((await runOf([])).invocations[0].executionSuccessful).toBe(true);
});
