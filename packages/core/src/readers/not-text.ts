import type { Localized } from '../locale.ts';

/** A kind of file that holds no plain text, known by its first bytes, and what a person can do instead. */
interface Signature {
  readonly bytes: readonly number[];
  readonly messages: Localized;
}

const office: Localized = {
  nl: 'Dit is een Word-, Excel- of LibreOffice-bestand of een zip, onder een andere naam. Geef het voor het programma hwlint de extensie die erbij hoort (.docx, .xlsx, .odt, .ods of .zip; met --stdin: --from docx), of bewaar het als platte tekst (.txt) of als csv.',
  en: 'This is a file of Word, Excel or LibreOffice or a zip, under another name. Give it its own extension for the program hwlint (.docx, .xlsx, .odt, .ods or .zip; with --stdin: --from docx), or save it as plain text (.txt) or as csv.',
};
const oldOffice: Localized = {
  nl: 'Dit is een Word- of Excelbestand van een oude versie, of een met een wachtwoord. Bewaar het zonder wachtwoord als .docx of .xlsx.',
  en: 'This is a Word or Excel file of an old version, or one with a password. Save it without one as .docx or .xlsx.',
};
const image: Localized = {
  nl: 'Dit is een afbeelding. Zet de tekst die erop staat in een tekstbestand.',
  en: 'This is an image. Put the text that it shows into a text file.',
};

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], messages: office },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], messages: oldOffice },
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
