import { documentExtensions, extensions, type Localized } from '@hwlint/core';

/** What a person can do with a file that the page does not take. */
const refusals: Readonly<Record<string, Localized>> = {
  pdf: {
    nl: 'Een pdf leest deze pagina niet. Open hem, kopieer de tekst en plak die hier. Of lees hem na met hwlint op de opdrachtregel.',
    en: 'This page does not read a PDF. Open it, copy the text and paste it here. Or read it with hwlint on the command line.',
  },
  zip: {
    nl: 'Een zip leest deze pagina niet. Pak hem uit en open de bestanden een voor een. Of lees hem na met hwlint op de opdrachtregel.',
    en: 'This page does not read a zip. Unpack it and open its files one by one. Or read it with hwlint on the command line.',
  },
};

const signatures: Readonly<Record<string, string>> = { pdf: '%PDF-' };

/**
 * Why the page does not take a file, by its name or its first bytes; undefined when it may. What an
 * extension that nobody knows hides may still be a table or a calendar, so that core is to say.
 */
export function whyRefused(path: string, bytes: Uint8Array): Localized | undefined {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  const isKnown = Object.hasOwn(extensions, extension) || Object.hasOwn(documentExtensions, extension);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = Object.entries(signatures).find(([, signature]) => head.startsWith(signature))?.[0];
  const refused = kind ?? (isKnown && extension !== 'pdf' ? undefined : extension);
  return refused !== undefined && Object.hasOwn(refusals, refused) ? refusals[refused] : undefined;
}
