import { emptySummary } from '@hwlint/core';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { stylish } from './stylish.ts';
import { failed, linted, reported, reportOf } from './testing.ts';

const { start, end } = reported();
const change = (label: string) => ({ label, edits: [{ start, end, text: 'x' }] });

const outcomes = [
  linted({
    summary: { ...emptySummary, entries: 9, assignments: 8, flagged: 2, warnings: 1, errors: 1, tips: 1 },
    findings: [
      reported({
        text: 'op internet of op de tablet die je thuis misschien wel hebt liggen, of anders bij een vriend',
        suggestions: [change('Voeg toe: “Geen internet? Zoek het in de klas op.”')],
      }),
      reported({
        severity: 'error',
        ruleId: 'no-abbreviation',
        text: 'blz.',
        message:
          'Een vertaal-app kent deze afkorting niet. Schrijf het woord voluit, dan begrijpt elk gezin wat er staat.',
        start: { offset: 99, line: 12, column: 34 },
        related: [{ text: 'blz.', start: { offset: 120, line: 13, column: 2 }, end, location: null }],
        fix: change('Schrijf “bladzijde”'),
      }),
      reported({
        severity: 'tip',
        scope: 'plan',
        ruleId: 'require-help-route',
        text: 'Weekplan',
        message: 'Zeg wat een kind doet dat vastzit.',
      }),
    ],
  }),
  failed(),
  linted({ path: 'L4/plan.md', summary: { ...emptySummary, entries: 3, assignments: 3 } }),
];

test('says what was found, where, and what to do', async () => {
  expect(await reportOf(stylish, outcomes)).toMatchInlineSnapshot(`
    "L3/plan.md

        3:8  let op    “op internet of op de ta … een vriend”  no-required-internet
             Hier is internet nodig. Niet elk gezin heeft dat. Noem een andere weg.
             → Voeg toe: “Geen internet? Zoek het in de klas op.”

      12:34  afspraak  “blz.”  no-abbreviation
             Een vertaal-app kent deze afkorting niet. Schrijf het woord voluit, dan
             begrijpt elk gezin wat er staat.
             → Schrijf “bladzijde” (--fix)
             ook op 13:2

        3:8  tip       “Weekplan”  require-help-route
             Zeg wat een kind doet dat vastzit.

    2 aandachtspunten en 1 tip in 1 bestand (11 opdrachten gelezen, 2 met een
    aandachtspunt)
    1 punt past hwlint zelf aan met --fix
    Waarom, en wat wel kan: hwlint explain no-abbreviation
    "
  `);
});

test('what was said in a file is not said again, save for the words it is about', async () => {
  const about = (text: string) =>
    reported({ text, message: `“${text}” is een afkorting. Schrijf het woord voluit.` });
  const report = await reportOf(stylish, [
    linted({ findings: [about('blz.'), about('oef.'), reported()] }),
    linted({ path: 'L4/plan.md', findings: [about('blz.')] }),
  ]);
  expect(report.match(/is een afkorting/g)).toHaveLength(2);
  expect(report).toContain('“oef.”');
});

test('in English', async () => {
  const report = await reportOf(stylish, outcomes, { locale: 'en' });
  expect(report).toContain('    3:8  note      “op internet');
  expect(report).toContain(
    '2 points of attention and 1 tip in 1 file (11 assignments read, 2 with a point\nof attention)\n--fix takes care of 1 point\nWhy, and what works: hwlint explain no-abbreviation\n',
  );
});

test('nothing found', async () => {
  expect(await reportOf(stylish, outcomes.slice(2))).toBe(
    'Geen aandachtspunten in 1 bestand (3 opdrachten gelezen)\n',
  );
});

test('nothing read, nothing to say', async () => {
  expect(await reportOf(stylish, [failed()])).toBe('');
});

test('when only errors are listed, the count is still of all', async () => {
  const [first = linted()] = outcomes;
  const quiet = [
    { ...first, findings: first.kind === 'linted' ? first.findings.slice(1, 2) : [] },
  ] as typeof outcomes;
  const report = await reportOf(stylish, quiet, { isQuiet: true });
  expect(report).toContain('2 aandachtspunten en 1 tip in 1 bestand');
  expect(report).toContain('Door --quiet');
});

test('lines fit the terminal', async () => {
  const report = await reportOf(stylish, outcomes, { width: 60 });
  const tooLong = report
    .split('\n')
    .filter((line) => [...line].length > 60 && !line.includes('  no-required-internet'));
  expect(tooLong).toEqual([]);
});

test('with colours it says the same', async () => {
  const colored = await reportOf(stylish, outcomes, { colors: picocolors.createColors(true) });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(await reportOf(stylish, outcomes));
});
