import { applyEdits, memoryHost, resolveConfig } from '@hwlint/core';
import { expect, test } from 'vitest';
import { addIgnore, addToGlossary, setRule } from './edit-config.ts';

const off = (text: string) => applyEdits(text, [setRule(text, 'no-grading', 'off')]);

test.each([
  ['', 'rules:\n  no-grading: off\n'],
  ['# Onze school\n', '# Onze school\n\nrules:\n  no-grading: off\n'],
  ['locale: nl', 'locale: nl\n\nrules:\n  no-grading: off\n'],
  [
    'rules:\n  # streng\n  no-overload: error\n',
    'rules:\n  # streng\n  no-grading: off\n  no-overload: error\n',
  ],
  ['rules:\n    no-grading: error # zo\nlocale: nl\n', 'rules:\n    no-grading: off # zo\nlocale: nl\n'],
  ['rules: # nog niets\nlocale: nl\n', 'rules: # nog niets\n  no-grading: off\nlocale: nl\n'],
  ['rules:\r\n  no-overload: tip\r\n', 'rules:\r\n  no-grading: off\r\n  no-overload: tip\r\n'],
  ['rules: {no-overload: tip}\n', 'rules: { no-overload: tip, no-grading: off }\n'],
  ['rules:\n  no-grading:\n    severity: tip\n', 'rules:\n  no-grading:\n    severity: off\n'],
  [
    '{"rules": {"no-overload": "tip"}}',
    '{\n  "rules": {\n    "no-overload": "tip",\n    "no-grading": "off"\n  }\n}\n',
  ],
  ['{}', '{\n  "rules": {\n    "no-grading": "off"\n  }\n}\n'],
])('a rule is turned off in %j', async (before, after) => {
  expect(off(before)).toBe(after);
  const path = before.startsWith('{') ? '/hwlint.json' : '/hwlint.yml';
  const known = ['no-grading', 'no-overload'].map((id) => ({ id }));
  const config = await resolveConfig('/a.md', memoryHost({ [path]: after }), { knownRules: known });
  expect(config.rules['no-grading']?.severity).toBe('off');
});

test.each([
  ['', 'glossary:\n  - short: AVI\n    kind: general\n    known: true\n'],
  [
    'glossary:\n- short: WO\n  full: [wereldoriëntatie]\n',
    'glossary:\n- short: AVI\n  kind: general\n  known: true\n- short: WO\n  full: [wereldoriëntatie]\n',
  ],
  [
    '{"glossary": [{"short": "WO", "known": true}]}',
    '{\n  "glossary": [\n    {\n      "short": "WO",\n      "known": true\n    },\n    {\n      "short": "AVI",\n      "kind": "general",\n      "known": true\n    }\n  ]\n}\n',
  ],
])('a short form is added to %j', (before, after) => {
  expect(applyEdits(before, [addToGlossary(before, { short: 'AVI', kind: 'general', known: true })])).toBe(
    after,
  );
});

test('what is set aside is written so that it is read back', async () => {
  const words = 'Neem: "mee" #1\nen nog';
  const text = addIgnore('', { rule: 'no-grading', text: words, reason: "'t is goed: echt" }).text;
  const config = await resolveConfig('/a.md', memoryHost({ '/hwlint.yml': text }), {
    knownRules: [{ id: 'no-grading' }],
  });
  expect(config.ignore).toEqual([{ rule: 'no-grading', text: words, reason: "'t is goed: echt" }]);
  const second = applyEdits(text, [addIgnore(text, { rule: 'no-grading', entryId: '12', reason: 'ook' })]);
  const both = await resolveConfig('/a.md', memoryHost({ '/hwlint.yml': second }), {
    knownRules: [{ id: 'no-grading' }],
  });
  expect(both.ignore.map(({ entryId }) => entryId)).toEqual(['12', undefined]);
});
