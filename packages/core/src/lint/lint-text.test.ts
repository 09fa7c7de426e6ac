import { expect, it } from 'vitest';
import { aPack, aRule } from '../rules/testing.ts';
import { lintText } from './lint-text.ts';
import { configOf } from './testing.ts';

const pack = aPack([
  aRule('no-platform', {
    patterns: ['[#Platform]'],
    suggestions: [{ label: { nl: 'x', en: 'x' }, append: ' *of* papier' }],
  }),
  aRule('no-device', { patterns: ['[#Device]'], kinds: ['message'] }),
]);

it('reads a bare text as one task', () => {
  const { findings, suppressed } = lintText('Lees.\n# Maak bingel <!-- hwlint-disable --> op tablet', {
    pack,
  });
  expect(suppressed).toEqual([]);
  expect(findings).toMatchObject([
    {
      ruleId: 'no-platform',
      text: 'bingel',
      entryIndex: 0,
      place: { start: { offset: 13, line: 2, column: 8 } },
    },
  ]);
});

it('writes changes as they are', () => {
  const [finding] = lintText('Maak bingel.', { pack }).findings;
  expect(finding?.suggestions[0]?.edits).toEqual([{ span: { start: 11, end: 11 }, text: ' *of* papier' }]);
});

it('reads another kind when told so, and goes by the options', () => {
  expect(lintText('Neem je tablet', { pack, kind: 'message', locale: 'en' }).findings).toMatchObject([
    { ruleId: 'no-device', message: 'no-device (en): tablet' },
  ]);
  const config = configOf({ rules: { 'no-platform': { severity: 'off', options: {} } } });
  expect(lintText('Maak bingel', { pack, config }).findings).toEqual([]);
});

it('finds nothing in nothing', () => {
  expect(lintText('', { pack })).toEqual({ findings: [], suppressed: [] });
});
