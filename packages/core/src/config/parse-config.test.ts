import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from './parse-config.ts';

function problemsOf(text: string): string[] {
  return parseConfig(text, 'hwlint.yml').problems.map(
    ({ position, messages }) => `${position?.line}:${position?.column} ${messages.nl}`,
  );
}

test('reads YAML and JSON, with a byte order mark or without', () => {
  expect(parseConfig('locale: en', 'hwlint.yml').data).toEqual({ locale: 'en' });
  expect(parseConfig('\uFEFF{\n\t"locale": "en"\n}', 'hwlint.json').data).toEqual({ locale: 'en' });
});

test('an empty file, or one of comments only, sets nothing', () => {
  expect(parseConfig('', 'hwlint.yml')).toMatchObject({ data: {}, problems: [] });
  expect(parseConfig('# later\n', 'hwlint.yml')).toMatchObject({ data: {}, problems: [] });
});

test.each([
  ['locle: nl', ['1:1 onbekende sleutel "locle"; bedoelde je "locale"?']],
  ['locale: fr', ['1:9 onbekende waarde "fr" voor locale; kies uit: nl, en']],
  [
    'rules:\n  no-grading: warn',
    ['2:15 onbekende waarde "warn" voor rules.no-grading; bedoelde je "warning"?'],
  ],
  [
    'rules:\n  no-grading:',
    [
      '2:14 rules.no-grading moet off, tip, warning, error of een groep met severity en opties zijn, niet niets',
    ],
  ],
  [
    'rules:\n  no-grading: {severity: warnin}',
    ['2:26 onbekende waarde "warnin" voor rules.no-grading.severity; bedoelde je "warning"?'],
  ],
  ['school: {classes: {4A: L9}}', ['1:24 onbekende waarde "L9" voor school.classes.4A; bedoelde je "L1"?']],
  ['school: {classes: {1: L9}}', ['1:23 onbekende waarde "L9" voor school.classes.1; bedoelde je "L1"?']],
  [
    'school: {minutesPerDay: {L7: 20}}',
    ['1:26 onbekende sleutel "L7" in school.minutesPerDay; bedoelde je "L1"?'],
  ],
  [
    'school: {minutesPerDay: {L1: 2.5}}',
    ['1:30 school.minutesPerDay.L1 moet een geheel aantal minuten van 0 tot 600 zijn, niet 2.5'],
  ],
  [
    'school: {homeworkClass: {days: [maandg]}}',
    ['1:33 onbekende waarde "maandg" voor school.homeworkClass.days[1]; bedoelde je "maandag"?'],
  ],
  ['school: [a]', ['1:9 school moet een groep van sleutels zijn, niet een lijst']],
  [
    'columns: {Opdracht: tekst}',
    ['1:21 onbekende waarde "tekst" voor columns.Opdracht; bedoelde je "text"?'],
  ],
  ['glossary: [{short: WO}]', ['1:12 in glossary[1] ontbreekt "full"']],
  [
    'glossary: [{short: WO, full: []}]',
    ['1:30 glossary[1].full moet een woord of een lijst van woorden zijn, niet een lijst'],
  ],
  ['ignore: [{rule: no-grading, reason: afspraak}]', ['1:10 in ignore[1] ontbreekt "text"']],
  ['ignore: [{rule: no-grading, text: punten}]', ['1:10 in ignore[1] ontbreekt "reason"']],
  ['extends: /etc/passwd', ['1:10 extends moet een pad of een lijst van paden zijn, niet "/etc/passwd"']],
  [
    'packs: ["https://x"]',
    ['1:9 packs[1] moet een pad vanaf dit bestand, met / tussen mappen zijn, niet "https://x"'],
  ],
  [
    'overrides: [{files: [], locale: nl}]',
    ['1:21 overrides[1].files moet een lijst met iets erin zijn, niet een lijst'],
  ],
  [
    'overrides: [{files: ["*.{md,txt}"]}]',
    [
      '1:22 overrides[1].files[1] moet een patroon met alleen *, ** en ?, en / tussen mappen zijn, niet "*.{md,txt}"',
    ],
  ],
  ['overrides: [{rules: {}}]', ['1:13 in overrides[1] ontbreekt "files"']],
  [
    'overrides: [{files: ["*"], extends: x}]',
    [
      '1:28 onbekende sleutel "extends" in overrides[1]; kies uit: files, locale, rules, school, glossary, columns, dropColumns, profile, timeZone, referenceDay, ignore',
    ],
  ],
  ['dropColumns: [""]', ['1:15 dropColumns[1] moet een of meer woorden zijn, niet ""']],
  ['profile: Ons Plan', ['1:10 profile moet de naam van een profiel zijn, niet "Ons Plan"']],
  [
    'profiles: {Ons: {title: x, format: json, fields: {text: t}}}',
    ['1:12 de sleutel "Ons" in profiles moet een naam van kleine letters, cijfers en streepjes zijn'],
  ],
  [
    'profiles: {x: {title: {nl: x}, format: json, fields: {text: t}}}',
    ['1:23 in profiles.x.title ontbreekt "en"'],
  ],
  [
    'profiles: {x: {title: [x], format: json, fields: {text: t}}}',
    ['1:23 profiles.x.title moet een of meer woorden, of een groep met nl en en zijn, niet een lijst'],
  ],
  ['profiles: {x: {title: x, format: json}}', ['1:15 in profiles.x ontbreekt "fields"']],
  [
    'profiles: {x: {title: x, format: xml, fields: {text: t}}}',
    ['1:34 onbekende waarde "xml" voor profiles.x.format; kies uit: json, csv, ics'],
  ],
  [
    'profiles: {x: {title: x, format: json, fields: {tekst: t}}}',
    ['1:49 onbekende sleutel "tekst" in profiles.x.fields; bedoelde je "text"?'],
  ],
  [
    'profiles: {x: {title: x, format: json, fields: {text: {path: t, as: htm}}}}',
    ['1:69 onbekende waarde "htm" voor profiles.x.fields.text.as; bedoelde je "html"?'],
  ],
  [
    'profiles: {x: {title: x, format: json, fields: {text: [7]}}}',
    ['1:56 profiles.x.fields.text[1] moet een pad of kolomnaam, of een groep met path en as zijn, niet 7'],
  ],
  ['referenceDay: 2026-02-30', ['1:15 de dag 2026-02-30 bestaat niet']],
  ['referenceDay: morgen', ['1:15 referenceDay moet een dag zoals 2026-11-23 zijn, niet "morgen"']],
  [
    'timeZone: Europe/Brusel',
    ['1:11 de tijdzone "Europe/Brusel" bestaat niet; bedoelde je "Europe/Brussels"?'],
  ],
  ['- a', ['1:1 config moet een groep van sleutels zijn, niet een lijst']],
  ['locale: nl\nlocale: en', ['2:1 deze sleutel staat er twee keer']],
  ['a:\n\t- b', ['2:1 een tab om in te springen: gebruik spaties']],
  ['a: b: c', ['1:4 twee keer een dubbele punt op één regel: zet de waarde tussen aanhalingstekens']],
  [
    'locale: !!js/function "x"',
    ['1:9 een config is alleen tekst en cijfers; dit !-label wordt niet gelezen'],
  ],
  ['school: &x [*x]', ['1:13 een verwijzing met * wordt niet gelezen: schrijf het uit']],
  ['locale: nl\n---\nlocale: en', ['2:1 een config is één geheel, zonder ---']],
])('%j', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test('groups of which everything is commented out are empty', () => {
  const text = 'rules:\n  # no-grading: off\nschool:\nglossary:\ncolumns:\nignore:\noverrides:\npacks:\n';
  expect(parseConfig(text, 'hwlint.yml')).toMatchObject({ data: {}, problems: [] });
  expect(problemsOf('locale:')).toHaveLength(1);
});

test('says all that is wrong at once', () => {
  expect(problemsOf('locle: nl\nrules:\n  a: warn\ncolumns: 3')).toHaveLength(3);
});

test('what is nested too deeply is one problem', () => {
  expect(problemsOf(`school: ${'['.repeat(20_000)}`)).toHaveLength(1);
});

test('whatever the text, it never throws, and gives no data beside problems', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'locale',
      'rules',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      'off',
      '"',
      '*a',
      '&a',
      '!',
    ),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { data, problems } = parseConfig(parts.join(''), 'hwlint.yml');
      if (problems.length > 0) expect(data).toEqual({});
    }),
  );
});
