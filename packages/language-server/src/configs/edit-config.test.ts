import { applyEdits, memoryHost, resolveConfig } from '@hwlint/core';
import { expect, test } from 'vitest';
import { addIgnore, addToGlossary, setRule } from './edit-config.ts';

const off = (text: string, file = 'a.md') => applyEdits(text, setRule(text, 'no-grading', 'off', file));

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
  ['{"rules": {"no-grading": "tip"}}', '{"rules": {"no-grading": "off"}}'],
  ['{"rules": null}', '{\n  "rules": {\n    "no-grading": "off"\n  }\n}\n'],
  ['rules: ~\n', 'rules:\n  no-grading: off\n'],
  ['rules: null # nog niets\nlocale: nl\n', 'rules: # nog niets\n  no-grading: off\nlocale: nl\n'],
  ['rules:\n', 'rules:\n  no-grading: off\n'],
  ['rules: {}\n', 'rules: { no-grading: off }\n'],
  ['~\n', 'rules:\n  no-grading: off\n'],
  ['rules:\n  no-grading:\n', 'rules:\n  no-grading: off\n'],
  ['rules:\n  no-grading: # hoe?\n', 'rules:\n  no-grading: off # hoe?\n'],
  ['rules:\n  no-grading:\n    extra: 1\n', 'rules:\n  no-grading:\n    severity: off\n    extra: 1\n'],
  ['rules:\n  no-grading: { severity: tip }\n', 'rules:\n  no-grading: { severity: off }\n'],
  ['locale: nl\n...\n', 'locale: nl\n\nrules:\n  no-grading: off\n...\n'],
  ['---\n# leeg\n...', '---\n# leeg\n\nrules:\n  no-grading: off\n...'],
  [
    '# De Vlierboom\n{ locale: nl } # taal\n',
    '# De Vlierboom\n{ locale: nl, rules: { no-grading: off } } # taal\n',
  ],
  [
    'overrides:\n  - files: ["*.md"]\n    rules: { no-grading: error }\n',
    'overrides:\n  - files: ["*.md"]\n    rules: { no-grading: off }\n\nrules:\n  no-grading: off\n',
  ],
  [
    '{overrides: [{files: ["*.md"], rules: {no-grading: error}}]}\n',
    '{ overrides: [ { files: [ "*.md" ], rules: { no-grading: off } } ], rules: { no-grading: off } }\n',
  ],
])('a rule is turned off in %j', async (before, after) => {
  expect(off(before)).toBe(after);
  const path = before.startsWith('{"') || before === '{}' ? '/hwlint.json' : '/hwlint.yml';
  const known = ['no-grading', 'no-overload'].map((id) => ({ id }));
  const config = await resolveConfig('/a.md', memoryHost({ [path]: after }), { knownRules: known });
  expect(config.rules['no-grading']?.severity).toBe('off');
});

test('an override for other files keeps its own', () => {
  const text =
    'rules:\n  no-grading: tip\noverrides:\n  - files: [kleuters/*]\n    rules: { no-grading: error }\n';
  expect(off(text, 'L1/a.md')).toBe(text.replace('tip', 'off'));
  expect(off(text, 'kleuters/a.md')).toBe(text.replace('tip', 'off').replace('error', 'off'));
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
  expect(applyEdits(before, addToGlossary(before, { short: 'AVI', kind: 'general', known: true }))).toBe(
    after,
  );
});

test('a short form that is there already gets the word that was chosen', () => {
  const text = 'glossary:\n  - short: WP # ons boek\n    full: weekplan\n    kind: general\n';
  const chosen = addToGlossary(text, { short: 'WP', full: 'woordpakket', kind: 'general' });
  expect(applyEdits(text, chosen)).toBe(text.replace('weekplan', 'woordpakket'));
  const known = addToGlossary(text, { short: 'WP', kind: 'general', known: true });
  expect(applyEdits(text, known)).toBe(`${text}    known: true\n`);
});

test('what is set aside is written so that it is read back', async () => {
  const words = 'Neem: "mee" #1\nen nog';
  const text = applyEdits('', addIgnore('', { rule: 'no-grading', text: words, reason: "'t is goed: echt" }));
  const config = await resolveConfig('/a.md', memoryHost({ '/hwlint.yml': text }), {
    knownRules: [{ id: 'no-grading' }],
  });
  expect(config.ignore).toEqual([{ rule: 'no-grading', text: words, reason: "'t is goed: echt" }]);
  const second = applyEdits(text, addIgnore(text, { rule: 'no-grading', entryId: '12', reason: 'ook' }));
  const both = await resolveConfig('/a.md', memoryHost({ '/hwlint.yml': second }), {
    knownRules: [{ id: 'no-grading' }],
  });
  expect(both.ignore.map(({ entryId }) => entryId)).toEqual(['12', undefined]);
});
