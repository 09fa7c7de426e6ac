import type { Localized } from '../../locale.ts';

/** Why a zip, or a file in one, is not read. */
export const zipMessages = {
  damaged: {
    nl: 'Dit ingepakte bestand is beschadigd of niet volledig. Haal het opnieuw op of bewaar het opnieuw.',
    en: 'This packed file is damaged or not complete. Download or save it once more.',
  },
  empty: {
    nl: 'Dit zipbestand is leeg: er staat geen enkel teken in. Haal het opnieuw op of maak het opnieuw.',
    en: 'This zip file is empty: it holds not a single byte. Download or make it once more.',
  },
  tooMany: {
    nl: 'In dit ingepakte bestand zitten meer dan 20.000 bestanden. Dat leest hwlint niet.',
    en: 'This packed file holds more than 20,000 files. hwlint does not read that.',
  },
  encrypted: {
    nl: 'Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord om het te laten lezen.',
    en: 'This file is protected by a password. Save it without one to have it read.',
  },
  method: {
    nl: 'Dit bestand is ingepakt op een manier die hwlint niet kent. Pak het uit, of pak het in als een gewone zip.',
    en: 'This file is packed in a way that hwlint does not know. Unpack it, or pack it as an ordinary zip.',
  },
  outside: {
    nl: 'Dit bestand verwijst naar een plek buiten het zipbestand. Dat leest hwlint niet.',
    en: 'This file points to a place outside of the zip file. hwlint does not read that.',
  },
  nested: {
    nl: 'Een zipbestand in een zipbestand leest hwlint niet. Pak het buitenste eerst uit.',
    en: 'hwlint does not read a zip file in a zip file. Unpack the outer one first.',
  },
  nothing: {
    nl: 'In dit zipbestand zit geen bestand dat hwlint leest.',
    en: 'This zip file holds no file that hwlint reads.',
  },
  bomb: {
    nl: 'Dit bestand wordt bij het uitpakken meer dan 250 keer zo groot. Geen huiswerk doet dat; hwlint leest het niet.',
    en: 'Unpacked, this file becomes more than 250 times as large. No homework does; hwlint does not read it.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** @param most in bytes */
export function tooLarge(most: number): Localized {
  const megabytes = Math.floor(most / 1024 / 1024);
  return {
    nl: `Uitgepakt is dit groter dan de ${megabytes} MB die hwlint van een ingepakt bestand leest. Verdeel het, of bewaar alleen wat nodig is.`,
    en: `Unpacked, this is larger than the ${megabytes} MB that hwlint reads of a packed file. Divide it, or save only what is needed.`,
  };
}
