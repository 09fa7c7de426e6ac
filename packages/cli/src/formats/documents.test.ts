import { expect, test } from 'vitest';
import { github } from './github.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';
import { linted, reported, reportOf } from './testing.ts';

const { start, end } = reported();
const cell = { kind: 'sheet-cell', sheet: "Week 47 'nieuw'", cell: 'B4' } as const;
const workbook = linted({
  path: 'L3/weekplan.xlsx',
  isDrawnOut: true,
  isWritable: false,
  findings: [
    reported({
      path: 'L3/weekplan.xlsx',
      location: cell,
      fix: { label: 'Schrijf “in een boek”', edits: [{ start, end, text: 'in een boek' }] },
      related: [
        { text: 'x', start, end, location: { ...cell, cell: 'C4' } },
        { text: 'x', start, end, location: { ...cell, cell: 'C4' } },
      ],
    }),
  ],
});
const places = [
  ['paragraph', { kind: 'paragraph', paragraph: 4 }, 'alinea 4', 'paragraph/4', 'paragraph'],
  [
    'table cell',
    { kind: 'table-cell', table: 1, row: 2, column: 3 },
    'tabel 1, rij 2, kolom 3',
    'table/1/row/2/column/3',
    'cell',
  ],
  ['page', { kind: 'page', page: 2, line: 7 }, 'bladzijde 2, regel 7', 'page/2/line/7', 'line'],
  [
    'pointer',
    { kind: 'pointer', pointer: '/value/3/instructions' },
    'instructions',
    '/value/3/instructions',
    'value',
  ],
] as const;

async function sarifResult(file = workbook) {
  return JSON.parse(await reportOf(sarif, [file])).runs[0].results[0];
}

test('a person reads the cell, and is not told that --fix will change a workbook', async () => {
  const report = await reportOf(stylish, [workbook], { width: 100 });
  expect(report).toContain(
    "  blad Week 47 'nieuw', cel B4  let op    “op internet”  no-required-internet\n         Hier is",
  );
  expect(report).toContain('         → Schrijf “in een boek”\n');
  expect(report).toContain("ook op blad Week 47 'nieuw', cel C4 (“x”)\n");
  expect(report).not.toContain('--fix');
  expect(report).not.toContain('3:8');
});

test('in English', async () => {
  expect(await reportOf(stylish, [workbook], { locale: 'en' })).toContain(
    "  sheet Week 47 'nieuw', cell B4  note",
  );
});

test('SARIF names the cell, and tells no region that is none', async () => {
  const { locations, relatedLocations, fixes, properties } = await sarifResult();
  const physicalLocation = { artifactLocation: { uri: 'L3/weekplan.xlsx' } };
  const named = (name: string) => ({
    name,
    fullyQualifiedName: `'Week 47 ''nieuw'''!${name}`,
    kind: 'cell',
  });
  expect(locations).toEqual([{ physicalLocation, logicalLocations: [named('B4')] }]);
  expect(relatedLocations[0]).toMatchObject({ physicalLocation, logicalLocations: [named('C4')] });
  expect(fixes).toBeUndefined();
  expect(properties).toEqual({ words: 'op internet', changes: ['Schrijf “in een boek”'] });
});

test.each(places)('SARIF names a %s', async (_, location, name, fullyQualifiedName, kind) => {
  const { locations } = await sarifResult(linted({ findings: [reported({ location, entryId: 'a1' })] }));
  expect(locations[0].logicalLocations).toEqual([{ name, fullyQualifiedName, kind }, { name: 'a1' }]);
});

test('what is a text as well keeps its region beside the pointer', async () => {
  const location = { kind: 'pointer', pointer: '/a' } as const;
  const { locations } = await sarifResult(linted({ findings: [reported({ location })] }));
  expect(locations[0].physicalLocation.region.startLine).toBe(3);
});

test('GitHub is given no lines of a workbook', async () => {
  expect(await reportOf(github, [workbook])).toBe(
    "::warning file=L3/weekplan.xlsx,title=hwlint no-required-internet::blad Week 47 'nieuw', cel B4, “op internet”: Hier is internet nodig. Niet elk gezin heeft dat. Noem een andere weg.\n",
  );
});

test('JUnit names the cell', async () => {
  const report = await reportOf(junit, [workbook]);
  expect(report).toContain(`name="no-required-internet blad Week 47 'nieuw', cel B4"`);
  expect(report).toContain(">L3/weekplan.xlsx (blad Week 47 'nieuw', cel B4) op internet<");
});
