import type { Localized } from '@hwlint/core';

/** Sentences of the server itself. `{…}` is filled in by {@link say}. */
export const texts = {
  reporting: { nl: 'Telt al het huiswerk', en: 'Counting all homework' },
  fixAll: { nl: 'Pas alles aan wat maar één juiste vorm heeft', en: 'Fix all that has only one right form' },
  fixRule: { nl: 'Pas alles aan van “{rule}” ({count})', en: 'Fix all of “{rule}” ({count})' },
  suppress: {
    nl: 'Hier is “{text}” in orde: zet het opzij, met een reden',
    en: '“{text}” is fine here: set it aside, with a reason',
  },
  suppressOneOf: {
    nl: 'Regel {line}: hier is “{text}” in orde ({rule}): zet het opzij, met een reden',
    en: 'Line {line}: “{text}” is fine here ({rule}): set it aside, with a reason',
  },
  reason: { nl: 'schrijf hier waarom dit in orde is', en: 'write here why this is fine' },
  ruleOff: {
    nl: 'Zet de regel “{rule}” uit voor deze school',
    en: 'Turn the rule “{rule}” off for this school',
  },
  addToGlossary: {
    nl: 'Zet in de woordenlijst van de school: {short} = {full}',
    en: 'Add to the school’s glossary: {short} = {full}',
  },
  knownShortForm: {
    nl: 'Onze gezinnen kennen “{short}”: zet het in de woordenlijst',
    en: 'Our families know “{short}”: add it to the glossary',
  },
  why: { nl: 'Waarom', en: 'Why' },
  waysOut: { nl: 'Zo kan het ook', en: 'Other ways' },
  source: { nl: 'Bron', en: 'Source' },
  examples: { nl: 'Hier zegt hwlint iets', en: 'hwlint speaks here' },
  silent: { nl: 'Hier zegt hwlint niets', en: 'hwlint is silent here' },
  alsoHere: { nl: 'Ook hier: “{text}”', en: 'Here too: “{text}”' },
  explainedLater: { nl: 'Pas hier staat wat het betekent', en: 'Only here it is explained' },
  sameDay: { nl: 'Ook voor deze dag', en: 'For this day too' },
  tasks: { nl: '{count} taken', en: '{count} tasks' },
  oneTask: { nl: '1 taak', en: '1 task' },
  minutes: { nl: '{count} minuten', en: '{count} minutes' },
  points: { nl: '{count} aandachtspunten', en: '{count} points of attention' },
  onePoint: { nl: '1 aandachtspunt', en: '1 point of attention' },
  noPoints: { nl: 'geen aandachtspunten', en: 'no points of attention' },
  configIsWrong: {
    nl: 'hwlint las dit niet, want de config die ervoor geldt klopt niet: {problem}',
    en: 'hwlint did not read this, because the config that holds for it is wrong: {problem}',
  },
  crashed: {
    nl: 'hwlint liep vast op dit document. Dat is een fout in hwlint; je tekst is in orde.',
    en: 'hwlint crashed on this document. That is a fault in hwlint; your text is fine.',
  },
  unreadable: { nl: 'Dit bestand kan niet gelezen worden', en: 'This file cannot be read' },
  tooLarge: {
    nl: 'Dit document is groter dan {limit} duizend tekens: hwlint kijkt alleen als je het bewaart.',
    en: 'This document has more than {limit} thousand characters: hwlint looks only when you save it.',
  },
  fileTooLarge: {
    nl: 'Dit bestand is groter dan {limit} duizend tekens: hwlint kijkt alleen als je het opent.',
    en: 'This file has more than {limit} thousand characters: hwlint looks only when you open it.',
  },
  moreInFile: {
    nl: 'Er zijn nog {count} aandachtspunten in dit bestand. Open het om ze te zien.',
    en: 'There are {count} more points of attention in this file. Open it to see them.',
  },
  lintingWorkspace: { nl: 'hwlint bekijkt de map', en: 'hwlint looks at the folder' },
  notYetRead: {
    nl: 'Dit formaat leest hwlint hier niet. Bewaar het als tekst, Markdown, CSV of ICS.',
    en: 'hwlint does not read this format here. Save it as text, Markdown, CSV or ICS.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type TextName = keyof typeof texts;

/** A sentence with its blanks filled in. */
export function say(
  name: TextName,
  locale: keyof Localized,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return texts[name][locale].replace(/\{(\w+)\}/gu, (blank, key: string) => String(values[key] ?? blank));
}
