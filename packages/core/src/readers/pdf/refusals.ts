import type { Localized } from '../../locale.ts';

/** The most pages of one file: a school year of week plans has some hundreds. */
export const mostPages = 500;
/** The most characters of one file, as for Markdown. */
export const mostCharacters = 1_000_000;
/** The most runs of letters on one page; a page of a newspaper has some thousands. */
export const mostFragments = 20_000;
/** The most bytes that the parts of one file may unpack to, pictures left out. */
export const mostUnpacked = 64 * 1024 * 1024;

export const locked: Localized = {
  nl: 'Deze pdf is beveiligd met een wachtwoord. Bewaar hem zonder wachtwoord, of geef het bestand waaruit hij gemaakt is.',
  en: 'This PDF is locked with a password. Save it without one, or give the file that it was made from.',
};

export const broken: Localized = {
  nl: 'Deze pdf is beschadigd en niet te lezen. Maak hem opnieuw, of geef het bestand waaruit hij gemaakt is.',
  en: 'This PDF is damaged and cannot be read. Make it again, or give the file that it was made from.',
};

export const tooLarge: Localized = {
  nl: `Deze pdf is te groot om als weekplan te lezen (meer dan ${mostPages} bladzijden, of te veel tekst). Bewaar een week of een vak apart.`,
  en: `This PDF is too large to read as a week plan (more than ${mostPages} pages, or too much text). Save one week or one subject apart.`,
};

export const tooPacked: Localized = {
  nl: 'Deze pdf is uitgepakt veel groter dan een weekplan ooit is. Hij wordt niet gelezen.',
  en: 'Unpacked, this PDF is far larger than a week plan ever is. It is not read.',
};

export const tooMuchWork: Localized = {
  nl: 'Deze pdf tekent dezelfde stukken zo vaak in elkaar dat geen weekplan het doet. Hij wordt niet gelezen.',
  en: 'This PDF draws the same parts in one another more often than any week plan does. It is not read.',
};

/** `pages`: the numbers of the pages that hold a picture and no words. */
export function scanned(pages: readonly number[]): Localized {
  const one = pages.length === 1;
  const list = `${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ', …' : ''}`;
  return {
    nl: `Bladzijde ${list} ${one ? 'heeft' : 'hebben'} geen tekst: een scan of een afbeelding. Wat daarop staat, is niet gelezen.`,
    en: `Page ${list} ${one ? 'has' : 'have'} no text: a scan or a picture. What stands there was not read.`,
  };
}
