import { type Agenda, emptyFile, type Localized } from '@hwlint/core';

/** In characters: what is longer would make the page slow. */
const mostShown = 2_000_000;

const tooLong: Localized = {
  nl: 'In dit bestand staan meer dan 2 miljoen tekens tekst. Dat is te veel voor deze pagina. Lees het na met hwlint op de opdrachtregel.',
  en: 'This file holds more than 2 million characters of text. That is too much for this page. Read it with hwlint on the command line.',
};

const noWords: Localized = {
  nl: 'In dit bestand staat geen tekst die hwlint kan lezen. Is het een scan of een foto? Typ de tekst dan over, of kopieer hem en plak hem hier.',
  en: 'There is no text in this file that hwlint can read. Is it a scan or a photo? Then type the text, or copy it and paste it here.',
};

/**
 * Why a document has nothing to show on the page; undefined when it has.
 * @param size of its file, in bytes
 */
export function whyNotShown({ source, notices }: Agenda, size: number): Localized | undefined {
  if (source.text.length > mostShown) return tooLong;
  if (/\S/u.test(source.text)) return undefined;
  const [said] = notices;
  const isSaid = said && (size === 0 || said.message.nl !== emptyFile.message.nl);
  return isSaid ? said.message : noWords;
}
