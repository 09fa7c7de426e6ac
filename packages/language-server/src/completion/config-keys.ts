import type { Localized } from '@hwlint/core';

/** What may stand at a place in a config. */
export interface ConfigNode {
  readonly says?: Localized;
  readonly keys?: Readonly<Record<string, ConfigNode>>;
  /** What stands behind any key that people choose themselves, or behind a rule's id. */
  readonly anyKey?: ConfigNode;
  readonly items?: ConfigNode;
  readonly values?: readonly string[];
  /** Ids of rules stand here: as keys where `anyKey` is there, else as values. */
  readonly namesRules?: true;
}

const grades = [
  'K1',
  'K2',
  'K3',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
];
const flags = ['true', 'false'];
const severities: ConfigNode = { values: ['off', 'tip', 'warning', 'error'] };

const settings: Readonly<Record<string, ConfigNode>> = {
  locale: {
    says: { nl: 'Taal van de teksten: nl of en', en: 'Language of the texts: nl or en' },
    values: ['nl', 'en'],
  },
  rules: {
    says: {
      nl: 'Per regel hoe streng: off, tip, warning of error, of een groep met severity en opties',
      en: 'How strict each rule is: off, tip, warning or error, or a group with severity and options',
    },
    namesRules: true,
    anyKey: {
      ...severities,
      keys: { severity: { says: { nl: 'Hoe streng', en: 'How strict' }, ...severities } },
    },
  },
  school: {
    says: { nl: 'Wat van de school bekend is', en: 'Facts about the school' },
    keys: {
      name: { says: { nl: 'Naam van de school', en: 'Name of the school' } },
      classes: {
        says: { nl: 'Klassen met hun leerjaar: 4A: L4', en: 'Classes with their grade: 4A: L4' },
        anyKey: { values: grades },
      },
      homeworkClass: {
        says: { nl: 'De huiswerkklas van de school', en: 'The school’s homework class' },
        keys: {
          days: {
            says: { nl: 'Op welke dagen', en: 'On which days' },
            items: {
              values: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
            },
          },
          free: { says: { nl: 'Of ze gratis is', en: 'Whether it is free' }, values: flags },
        },
      },
      platforms: {
        says: { nl: 'Eigen websites en apps van de school', en: 'Websites and apps of the school’s own' },
        items: {},
      },
      minutesPerDay: {
        says: {
          nl: 'Hoeveel minuten per dag het meeste is, per leerjaar',
          en: 'The most minutes a day, per grade',
        },
        keys: Object.fromEntries(grades.map((grade) => [grade, {}])),
      },
    },
  },
  glossary: {
    says: { nl: 'Afkortingen die de school gebruikt', en: 'Short forms that the school uses' },
    items: {
      keys: {
        short: { says: { nl: 'De afkorting', en: 'The short form' } },
        full: { says: { nl: 'Het volledige woord, of een lijst', en: 'The full word, or a list' } },
        kind: {
          says: {
            nl: 'Een vak (subject) of iets anders (general)',
            en: 'A subject, or anything else (general)',
          },
          values: ['subject', 'general'],
        },
        known: {
          says: { nl: 'Gezinnen kennen ze: niet melden', en: 'Families know it: never reported' },
          values: flags,
        },
      },
    },
  },
  columns: {
    says: { nl: 'Wat eigen kolommen bevatten', en: 'What columns of the school’s own hold' },
    anyKey: {
      values: [
        ...[
          'id',
          'title',
          'text',
          'subject',
          'class',
          'grade',
          'kind',
          'date',
          'given',
          'due',
          'week',
          'school',
        ],
        'ignore',
      ],
    },
  },
  dropColumns: {
    says: {
      nl: 'Kolommen die nooit gelezen worden: namen van mensen',
      en: 'Columns that are never read: names of people',
    },
    items: {},
  },
  profile: {
    says: { nl: 'Het profiel waarmee bestanden gelezen worden', en: 'The profile by which files are read' },
  },
  timeZone: {
    says: { nl: 'Tijdzone van agenda’s', en: 'Time zone of calendars' },
    values: ['Europe/Brussels'],
  },
  referenceDay: {
    says: { nl: 'Dag vanaf waar “vrijdag” telt', en: 'The day from which “vrijdag” is counted' },
  },
  ignore: {
    says: { nl: 'Aandachtspunten die de school opzij zette', en: 'Findings that the school set aside' },
    items: {
      keys: {
        rule: {
          says: { nl: 'De regel die hier zwijgt', en: 'The rule that is silent here' },
          namesRules: true,
        },
        entryId: { says: { nl: 'Het id van de opdracht', en: 'The id of the entry' } },
        text: { says: { nl: 'Woorden uit de opdracht', en: 'Words that the entry contains' } },
        reason: { says: { nl: 'Waarom', en: 'Why' } },
      },
    },
  },
};

const fieldKeys = 'id title text subject class group grade kind date given due week school'.split(' ');

const profileKeys: Readonly<Record<string, ConfigNode>> = {
  title: { says: { nl: 'Waarvan het een export is', en: 'What it is an export of' } },
  status: {
    says: { nl: 'Wie de namen van de velden opgaf', en: 'Whose word the names of the fields are' },
    values: ['official', 'community', 'unofficial'],
  },
  source: { says: { nl: 'Waar die namen gevonden zijn', en: 'Where those names were found' } },
  format: {
    says: { nl: 'Het formaat van de bestanden', en: 'The format of the files' },
    values: ['json', 'csv', 'ics'],
  },
  entries: {
    says: { nl: 'Waar de taken staan: dagen[].taken[]', en: 'Where the entries stand: days[].tasks[]' },
  },
  when: { says: { nl: 'Waaraan je zo een bestand herkent', en: 'What such a file is known by' }, items: {} },
  fields: {
    says: { nl: 'Waar elk veld staat', en: 'Where each field stands' },
    keys: Object.fromEntries(
      fieldKeys.map((field): [string, ConfigNode] => [
        field,
        { says: { nl: 'Een pad, kolom of eigenschap', en: 'A path, column or property' } },
      ]),
    ),
  },
  kinds: {
    says: { nl: 'Wat eigen soorten betekenen', en: 'What kinds of its own mean' },
    anyKey: { values: ['task', 'lesson', 'test', 'material', 'message'] },
  },
  isWork: { says: { nl: 'Alles erin is werk', en: 'All of it is work' }, values: flags },
};

/** Every key of a config, with what may stand behind it. */
export const configKeys: ConfigNode = {
  keys: {
    $schema: { says: { nl: 'Waar een editor het schema vindt', en: 'Where an editor finds the schema' } },
    root: {
      says: { nl: 'Hoger wordt er niet gezocht', en: 'No config above this one counts' },
      values: flags,
    },
    extends: {
      says: { nl: 'Andere configs om van te vertrekken', en: 'Other configs to start from' },
      items: {},
    },
    packs: {
      says: { nl: 'Mappen met eigen regels', en: 'Folders with rules of the school’s own' },
      items: {},
    },
    baseline: {
      says: {
        nl: 'Lijst van bekende punten die nog mogen blijven',
        en: 'Findings that are known and let be for now',
      },
      values: ['hwlint-baseline.json'],
    },
    profiles: {
      says: { nl: 'Hoe eigen exports gelezen worden', en: 'How exports of the school’s own are read' },
      anyKey: { keys: profileKeys },
    },
    ...settings,
    overrides: {
      says: { nl: 'Instellingen voor sommige bestanden', en: 'Settings for some files' },
      items: {
        keys: {
          files: { says: { nl: 'Voor welke bestanden: "L1/**"', en: 'For which files: "L1/**"' }, items: {} },
          ...settings,
        },
      },
    },
  },
};
