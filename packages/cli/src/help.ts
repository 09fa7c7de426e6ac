import type { Locale, Localized } from '@hwlint/core';

/** Every sentence of `hwlint --help`. */
export const helpTexts = {
  description: {
    nl: 'Zoekt in huiswerk wat een gezin kan buitensluiten, en biedt voor elk punt een uitweg.',
    en: 'Finds what in homework may shut a family out, and offers a way out for each.',
  },
  pathsName: { nl: '[paden...]', en: '[paths...]' },
  ruleName: { nl: '<regel>', en: '<rule>' },
  folderName: { nl: '[map]', en: '[folder]' },
  paths: {
    nl: 'bestanden, mappen of patronen zoals "L1/*.md" (standaard: deze map)',
    en: 'files, folders or patterns such as "L1/*.md" (default: this folder)',
  },
  lint: {
    nl: 'bekijk huiswerk (dit doet hwlint ook zonder dit woord)',
    en: 'look at homework (also without this word)',
  },
  rules: { nl: 'toon de regels', en: 'list the rules' },
  explain: {
    nl: 'leg een regel uit: waarom, bron en voorbeelden',
    en: 'explain a rule: why, source and examples',
  },
  rule: { nl: 'id van een regel', en: 'id of a rule' },
  init: {
    nl: 'schrijf een config en een weekplan om mee te beginnen',
    en: 'write a config and a week plan to start from',
  },
  doctor: {
    nl: 'toon hoe bestanden gelezen worden: config, lezer, profiel, tekens, en wat overgeslagen wordt',
    en: 'show how files are read: config, reader, profile, characters, and what is passed over',
  },
  showMapping: {
    nl: 'toon hoe de eerste vijf rijen van een bestand begrepen worden',
    en: 'show how the first five rows of a file are understood',
  },
  lsp: {
    nl: 'start de taalserver voor een editor, over stdin en stdout',
    en: 'start the language server for an editor, over stdin and stdout',
  },
  report: {
    nl: 'maak een verslag over alle huiswerk van een school',
    en: 'make a report over all homework of a school',
  },
  merge: { nl: 'maak één verslag van meerdere tellingen', en: 'make one report of several counts' },
  countsName: { nl: '<tellingen...>', en: '<counts...>' },
  counts: { nl: 'bestanden van "hwlint report --partial"', en: 'files of "hwlint report --partial"' },
  partial: {
    nl: 'schrijf een telling zonder teksten of namen, om samen te voegen',
    en: 'write counts without texts or names, to be added up',
  },
  compareTo: { nl: 'vergelijk met een vroegere telling', en: 'compare with earlier counts' },
  compare: {
    nl: 'vergelijk met een vroegere periode, zoals 2026-09-01..2026-12-31',
    en: 'compare with an earlier period, such as 2026-09-01..2026-12-31',
  },
  period: { nl: 'tel alleen deze periode', en: 'count this period only' },
  byClass: { nl: 'toon ook elke klas', en: 'show each class too' },
  noExamples: { nl: 'zonder voorbeelden uit de teksten', en: 'without examples from the texts' },
  withText: {
    nl: 'zet teksten, klassen en paden in de tabellen van rijen',
    en: 'put texts, classes and paths into the tables of rows',
  },
  stdio: { nl: 'zo praat de taalserver altijd', en: 'how the language server talks anyway' },
  folder: { nl: 'de map (standaard: deze map)', en: 'the folder (default: this folder)' },
  format: { nl: 'vorm van het verslag: ', en: 'form of the report: ' },
  outputFile: { nl: 'schrijf het verslag in een bestand', en: 'write the report to a file' },
  outputPath: {
    nl: 'schrijf het verslag in een bestand, of met een / erachter in een map',
    en: 'write the report to a file, or into a folder with a / behind it',
  },
  maxWarnings: {
    nl: 'eindig met code 1 bij meer aandachtspunten',
    en: 'end with code 1 at more points of attention',
  },
  quiet: { nl: 'toon alleen wat de school op error zette', en: 'list only what the school set to error' },
  color: { nl: 'met kleuren', en: 'with colours' },
  noColor: { nl: 'zonder kleuren', en: 'without colours' },
  locale: { nl: 'taal: nl of en (verslag: ook fr)', en: 'language: nl or en (report: fr too)' },
  fix: { nl: 'pas aan wat maar één juiste vorm heeft', en: 'change what has only one right form' },
  fixDryRun: { nl: 'toon wat --fix zou veranderen', en: 'show what --fix would change' },
  baseline: {
    nl: 'zet de punten opzij die in deze lijst van bekende punten staan',
    en: 'set aside the findings that this baseline knows',
  },
  updateBaseline: {
    nl: 'schrijf alle punten van nu in de lijst van bekende punten',
    en: 'write all findings of now into the baseline',
  },
  prune: {
    nl: 'haal uit de lijst van bekende punten wat er niet meer is',
    en: 'take out of the baseline what is gone',
  },
  stdin: { nl: 'lees van stdin', en: 'read from stdin' },
  stdinFilename: { nl: 'naam voor wat van stdin komt', en: 'name for what comes from stdin' },
  from: { nl: 'formaat van wat van stdin komt: ', en: 'format of what comes from stdin: ' },
  config: { nl: 'gebruik deze config en zoek er geen', en: 'use this config and look for none' },
  printConfig: {
    nl: 'toon de config die voor een bestand geldt',
    en: 'show the config that holds for a file',
  },
  setRule: {
    nl: 'zet een regel, zoals "no-grading: off" (mag vaker)',
    en: 'set a rule, such as "no-grading: off" (repeatable)',
  },
  referenceDay: {
    nl: 'reken "23/11" en "vrijdag" vanaf deze dag',
    en: 'count "23/11" and "vrijdag" from this day',
  },
  timeZone: {
    nl: 'tijdzone voor agenda’s (standaard: Europe/Brussels)',
    en: 'time zone of calendars (default: Europe/Brussels)',
  },
  threads: {
    nl: 'zoveel threads tegelijk, elk zo’n 80 MB (standaard: 1 of 2, naar wat er te doen is)',
    en: 'so many threads at once, some 80 MB each (default: 1 or 2, by what there is to do)',
  },
  cache: {
    nl: 'onthoud wat bestanden opleverden, tot er iets verandert',
    en: 'keep what files came to, until something changes',
  },
  cacheLocation: {
    nl: 'map voor --cache (standaard: .hwlintcache)',
    en: 'folder for --cache (default: .hwlintcache)',
  },
  version: { nl: 'toon de versie', en: 'show the version' },
  help: { nl: 'toon deze uitleg', en: 'show this help' },
  exitCodes: {
    nl: 'Code aan het einde: 0 in orde, 1 een afspraak of te veel aandachtspunten, 2 niet gelukt.',
    en: 'Code at the end: 0 fine, 1 an error or too many points of attention, 2 could not run.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat:',
  'Options:': 'Opties:',
  'Global Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** A heading of the help in the language asked for. */
export function helpTitle(title: string, locale: Locale): string {
  return locale === 'nl' ? (titles[title] ?? title) : title.replace('Global ', '');
}
