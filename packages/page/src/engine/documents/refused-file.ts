import { decode, extensions, type Localized } from '@hwlint/core';

/** What a person can do with a file that the page does not take. */
const refusals = {
  pdf: {
    nl: 'Een pdf leest deze pagina niet. Open hem, kopieer de tekst en plak die hier. Of lees hem na met hwlint op de opdrachtregel.',
    en: 'This page does not read a PDF. Open it, copy the text and paste it here. Or read it with hwlint on the command line.',
  },
  zip: {
    nl: 'Een zip leest deze pagina niet. Pak hem uit en open de bestanden een voor een. Of lees hem na met hwlint op de opdrachtregel.',
    en: 'This page does not read a zip. Unpack it and open its files one by one. Or read it with hwlint on the command line.',
  },
} satisfies Record<string, Localized>;

const pdfSignature = '%PDF-';

/** Why the page does not take a file, by its name or its first bytes; undefined when it may. */
export function whyRefused(path: string, bytes: Uint8Array): Localized | undefined {
  const extension = extensionOf(path);
  if (extension === 'zip') return refusals.zip;
  const head = String.fromCharCode(...bytes.subarray(0, pdfSignature.length));
  return extension === 'pdf' || head === pdfSignature ? refusals.pdf : undefined;
}

/**
 * Why a text is not read, when its extension is one that nobody knows and it looks like nothing that is read
 * whatever it is called; undefined when that is not why.
 */
export function whyUnknown(path: string, bytes: Uint8Array): Localized | undefined {
  const extension = extensionOf(path);
  if (extension === '' || Object.hasOwn(extensions, extension) || !isText(bytes)) return undefined;
  return {
    nl: `Bestanden met de extensie .${extension} leest deze pagina niet. Bewaar het als tekst (.txt) of Word (.docx), of kopieer de tekst en plak die hier.`,
    en: `This page does not read files with the extension .${extension}. Save it as text (.txt) or Word (.docx), or copy its text and paste it here.`,
  };
}

function isText(bytes: Uint8Array): boolean {
  try {
    decode(bytes, '');
    return true;
  } catch {
    return false;
  }
}

/** In lower case, without the dot; empty when there is none. */
function extensionOf(path: string): string {
  return /[^/\\]\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}
