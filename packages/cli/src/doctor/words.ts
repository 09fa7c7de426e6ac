import type { EntryKind, Localized } from '@hwlint/core';
import { ignoreFileName } from '../files/ignore-files.ts';
import type { PassedOverReason } from '../files/walk-folder.ts';
import type { HealthyFile } from './findings.ts';

/** One and many of each kind of entry. */
export const kindWords: Readonly<Record<EntryKind, readonly [one: Localized, many: Localized]>> = {
  task: [
    { nl: 'taak', en: 'task' },
    { nl: 'taken', en: 'tasks' },
  ],
  lesson: [
    { nl: 'les', en: 'lesson' },
    { nl: 'lessen', en: 'lessons' },
  ],
  test: [
    { nl: 'toets', en: 'test' },
    { nl: 'toetsen', en: 'tests' },
  ],
  material: [
    { nl: 'regel over materiaal', en: 'line about material' },
    { nl: 'regels over materiaal', en: 'lines about material' },
  ],
  message: [
    { nl: 'bericht', en: 'message' },
    { nl: 'berichten', en: 'messages' },
  ],
};

/** The fields of an entry, for people. */
export const fieldWords: Readonly<Record<string, Localized>> = {
  id: { nl: 'nummer', en: 'id' },
  title: { nl: 'titel', en: 'title' },
  text: { nl: 'tekst', en: 'text' },
  subject: { nl: 'vak', en: 'subject' },
  class: { nl: 'klas', en: 'class' },
  group: { nl: 'klas', en: 'class' },
  grade: { nl: 'leerjaar', en: 'grade' },
  kind: { nl: 'soort', en: 'kind' },
  date: { nl: 'dag', en: 'day' },
  given: { nl: 'gegeven op', en: 'given on' },
  due: { nl: 'tegen', en: 'due' },
  week: { nl: 'week', en: 'week' },
  school: { nl: 'school', en: 'school' },
};

export const encodingWords: Readonly<Record<string, Localized>> = {
  'utf-8': { nl: 'UTF-8', en: 'UTF-8' },
  'utf-16le': { nl: 'UTF-16', en: 'UTF-16' },
  'utf-16be': { nl: 'UTF-16', en: 'UTF-16' },
  'windows-1252': { nl: 'windows-1252 (Latijns schrift)', en: 'windows-1252 (Latin script)' },
  other: { nl: 'wat de bladzijde zelf zegt', en: 'what the page itself says' },
};

export const delimiterWords: Readonly<Record<string, Localized>> = {
  ',': { nl: 'komma', en: 'comma' },
  ';': { nl: 'puntkomma', en: 'semicolon' },
  '\t': { nl: 'tab', en: 'tab' },
};

export const statusWords: Readonly<Record<string, Localized>> = {
  official: { nl: 'officieel', en: 'official' },
  community: { nl: 'van gebruikers', en: 'community' },
  unofficial: { nl: 'niet officieel', en: 'unofficial' },
};

export const notFixedWords: Readonly<Record<NonNullable<HealthyFile['notFixed']>, Localized>> = {
  format: {
    nl: 'laat dit bestand zoals het is: pas het aan in het programma waarmee het gemaakt is',
    en: 'leaves this file as it is: change it in the program that it was made with',
  },
  copy: {
    nl: 'laat dit bestand zoals het is, en maakt er een kopie naast met de aanpassingen als bijgehouden wijzigingen',
    en: 'leaves this file as it is, and makes a copy beside it with the fixes as tracked changes',
  },
  packed: { nl: 'laat bestanden in een zip zoals ze zijn', en: 'leaves files in a zip as they are' },
  inexact: {
    nl: 'laat dit bestand zoals het is: het kan niet teken voor teken teruggeschreven worden',
    en: 'leaves this file as it is: it cannot be written back character by character',
  },
  open: {
    nl: 'laat dit bestand zoals het is, zolang een ander programma het open heeft',
    en: 'leaves this file as it is while another program has it open',
  },
  'read-only': {
    nl: 'kan hier niets wijzigen: het bestand is alleen te lezen',
    en: 'can change nothing here: the file is read-only',
  },
};

export const passedOverWords: Readonly<Record<PassedOverReason, Localized>> = {
  ignored: { nl: `staat in een ${ignoreFileName}`, en: `named by a ${ignoreFileName}` },
  extension: {
    nl: 'een soort bestand dat hwlint niet leest',
    en: 'a kind of file that hwlint does not read',
  },
  hidden: { nl: 'verborgen (begint met een punt)', en: 'hidden (starts with a dot)' },
  'lock-file': {
    nl: 'hulpbestand van Word, Excel of LibreOffice voor een bestand dat open staat',
    en: 'helper file of Word, Excel or LibreOffice for a file that is open',
  },
  'own-output': {
    nl: 'van hwlint zelf: een lijst van bekende punten, een telling, een verslag of een kopie met wijzigingen',
    en: 'made by hwlint itself: a baseline, counts, a report or a copy with changes',
  },
  config: { nl: 'de instellingen van hwlint', en: 'the config of hwlint' },
  'other-program': { nl: 'map van een ander programma', en: 'folder of another program' },
};
