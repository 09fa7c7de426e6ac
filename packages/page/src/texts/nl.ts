import type { LintSummary } from '@hwlint/core';
import type { Texts } from './texts.ts';

const kinds = {
  task: 'Taak',
  lesson: 'Les',
  test: 'Toets',
  material: 'Meebrengen',
  message: 'Bericht',
  label: 'Koppen en kolommen',
  plan: 'Het hele plan',
};

const steps = [
  {
    title: 'Plak of sleep',
    text: 'Je weekplan uit een mail of je agenda. Of open een bestand, zoals je weekplan in Word.',
  },
  {
    title: 'Kijk wat opvalt',
    text: 'Woorden waar een gezin op kan botsen, krijgen een kleur en een nummer.',
  },
  {
    title: 'Kies hoe het ook kan',
    text: 'Bij elk punt staat een uitweg. Jij beslist, en neemt de tekst weer mee.',
  },
];

export const nl: Texts = {
  language: 'nl',
  documentTitle: 'hwlint: huiswerk dat elk gezin kan lezen',
  title: 'Lees je weekplan na',
  lead: 'Zie waar een gezin op kan botsen dat weinig Nederlands leest, geen internet of printer heeft, of weinig tijd of geld. Met een uitweg bij elk punt.',
  privacy: 'Je tekst blijft in dit venster: er wordt niets bewaard en niets verstuurd.',
  switchLanguage: 'Taal van de pagina',
  theme: { toDark: 'Donkere kleuren', toLight: 'Lichte kleuren' },

  editor: {
    label: 'Je weekplan',
    placeholder: 'Plak of typ hier je weekplan…',
    keys: 'F8 en Shift+F8: volgend en vorig punt. Ctrl+Enter: naar de uitleg, en terug.',
    marks: 'Nummers van de aandachtspunten, naast hun regel',
    mark: (numbers, words) => `Naar de uitleg van punt ${numbers}: ${words}`,
    format: 'Soort tekst',
    autoFormat: (guessed) => (guessed ? `Vanzelf (${guessed})` : 'Vanzelf'),
    formats: {
      markdown: 'Markdown',
      text: 'gewone tekst',
      csv: 'CSV-tabel',
      ics: 'iCalendar',
      docx: 'Word',
      xlsx: 'Excel',
      odt: 'OpenDocument-tekst',
      ods: 'OpenDocument-rekenblad',
      html: 'webpagina',
      pdf: 'pdf',
      json: 'JSON-export',
      ndjson: 'NDJSON-export',
    },
  },

  empty: {
    title: 'Zo werkt het',
    steps,
    example: 'Toon een voorbeeld',
    drop: 'Bestanden: Word (.docx), Excel (.xlsx), LibreOffice (.odt, .ods), tekst en Markdown (.txt, .md), tabellen en agenda’s (.csv, .tsv, .ics), webpagina’s (.html) en exports (.json, .ndjson). Een pdf: kopieer de tekst.',
  },

  drawn: {
    from: (name) => `Dit is de tekst uit ${name}.`,
    stays:
      'Het document zelf verandert niet. Neem je verbeterde tekst mee met Kopieer, of bewaar hem als tekstbestand.',
    edited:
      'Je hebt de tekst gewijzigd. Elke regel blijft horen bij de dag en de taak waar hij in het document stond; een nieuwe regel telt als taak bij de regel erboven.',
    asText: 'Je laat de tekst lezen zonder te kijken hoe hij in het document stond.',
  },

  actions: {
    open: 'Open een bestand',
    undo: 'Ongedaan maken',
    copy: 'Kopieer',
    save: 'Bewaar',
    print: 'Druk af',
    startAnew: 'Begin opnieuw',
    dropHere: 'Laat het bestand hier los',
    putBack: 'Zet de vorige tekst terug',
    dismiss: 'Sluit deze melding',
  },

  said: {
    opened: (name) => `${name} is geopend.`,
    copied: 'De tekst is gekopieerd.',
    notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd: kopieer met Ctrl+C.',
    saved: (name) => `Bewaard als ${name}, bij je downloads.`,
    savedAsUtf8: (name) =>
      `Bewaard als ${name} in UTF-8, want de eerste tekencodering van het bestand kan deze tekst niet bevatten.`,
    fixed: (amount) => `${amount === 1 ? '1 verbetering' : `${amount} verbeteringen`} toegepast.`,
    nothingToFix: 'Er is niets dat hwlint zelf kan verbeteren.',
    applied: (label) => `Toegepast: ${label}.`,
    startedAnew: 'Het blad is leeg.',
    undone: 'De laatste wijziging is ongedaan gemaakt.',
    onlyFirstFile: 'Er kan één bestand tegelijk open: het eerste is genomen.',
    tooBig: (megabytes) =>
      `Dit bestand is groter dan ${megabytes} MB. Lees het na met hwlint op de opdrachtregel.`,
    notRead: 'Dit bestand kon niet geopend worden.',
    points: (summary) => `${total(summary)}.`,
  },

  points: {
    title: 'Aandachtspunten',
    count: total,
    read: ({ assignments, flagged }) =>
      `${assignments === 1 ? '1 opdracht' : `${assignments} opdrachten`} gelezen, ${flagged} met een aandachtspunt`,
    setAside: (amount) => `${amount} opzij gezet met een opmerking in de tekst`,
    reading: 'Even lezen…',
    noneText: 'hwlint ziet niets waar een gezin op zou botsen.',
    noneOfRule: 'Van deze regel is er geen punt meer.',
    filter: 'Toon',
    allRules: (amount) => `Alle regels (${amount})`,
    fixAll: (amount) =>
      amount === 1 ? 'Pas de ene verbetering toe' : `Pas alle ${amount} verbeteringen toe`,
    earlier: (amount) => `Toon de ${amount} ervoor`,
    more: (amount) => `Toon er nog ${amount}`,
    severity: { error: 'afspraak', warning: 'let op', tip: 'tip' },
    group: ({ kind }) => kinds[kind],
    noDay: 'Zonder dag',
    wholePlan: 'Het hele plan',
    line: (line) => `regel ${line}`,
    also: 'Ook verderop:',
    showInText: (words) => `Toon in de tekst: ${words}`,
    advice: 'Zo kan het ook',
    why: 'Waarom?',
    source: 'Bron',
    silence: 'Zwijg over deze regel, voor dit bezoek',
    atCaret: 'Punt bij de cursor',
    close: 'Sluit',
    openInList: 'Toon in de lijst',
  },

  rules: {
    open: 'Regels',
    openSwitched: (amount) => `Regels (${amount} omgezet)`,
    title: 'Regels aan of uit',
    text: 'Dit geldt zolang de pagina open is.',
    offByDefault: 'staat gewoonlijk uit',
    reset: 'Zet alles terug',
    done: 'Klaar',
  },

  print: {
    notes: 'Aandachtspunten',
    made: 'Nagelezen met hwlint. Het zijn aandachtspunten, geen fouten.',
  },

  problemAt: (line) => `Regel ${line}.`,
  notices: 'Bij het lezen',
};

function total({ errors, warnings, tips }: LintSummary): string {
  const points = errors + warnings;
  if (points + tips === 0) return 'Geen aandachtspunten';
  const parts = [
    ...(points > 0 ? [points === 1 ? '1 aandachtspunt' : `${points} aandachtspunten`] : []),
    ...(tips > 0 ? [tips === 1 ? '1 tip' : `${tips} tips`] : []),
  ];
  return parts.join(' en ');
}
