import type { Localized } from '../locale.ts';

/** A kind of file that holds no plain text, known by its first bytes, and what a person can do instead. */
interface Signature {
  readonly bytes: readonly number[];
  readonly messages: Localized;
}

const office: Localized = {
  nl: 'Dit is een Word- of Excelbestand (of een ander ingepakt bestand). Bewaar het eerst als platte tekst (.txt) of als csv.',
  en: 'This is a Word or Excel file (or another packed file). Save it as plain text (.txt) or as csv first.',
};
const image: Localized = {
  nl: 'Dit is een afbeelding. Zet de tekst die erop staat in een tekstbestand.',
  en: 'This is an image. Put the text that it shows into a text file.',
};

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], messages: office },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], messages: office },
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    messages: {
      nl: 'Dit is een pdf onder een andere naam. Geef het bestand de extensie .pdf voor het programma hwlint, of kopieer de tekst ervan naar een tekstbestand.',
      en: 'This is a PDF under another name. Give the file the extension .pdf for the program hwlint, or copy its text into a text file.',
    },
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    messages: {
      nl: 'Dit is een bestand met opmaak (rtf). Bewaar het eerst als platte tekst (.txt).',
      en: 'This is a file with layout (rtf). Save it as plain text (.txt) first.',
    },
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], messages: image },
  { bytes: [0xff, 0xd8, 0xff], messages: image },
  { bytes: [0x47, 0x49, 0x46, 0x38], messages: image },
];

const unknown: Localized = {
  nl: 'Dit is geen tekstbestand.',
  en: 'This is not a text file.',
};

/**
 * Why the bytes are no text, for a person; undefined when they may be text. A NUL byte stands in no
 * text of the encodings that are tried after this.
 */
export function whyNotText(bytes: Uint8Array): Localized | undefined {
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  return known?.messages ?? (bytes.includes(0) ? unknown : undefined);
}
