import type { Localized } from '../../locale.ts';
import type { ReadError } from '../read-error.ts';

/** More elements stand in one another than any program writes. */
export class HtmlTooDeepError extends Error {
  override readonly name = 'HtmlTooDeepError';
  /** Where the first one too many starts. */
  readonly offset: number;

  constructor(offset: number) {
    super('too many elements in one another');
    this.offset = offset;
  }
}

/** There are more elements, or more words, than any page of homework has. */
export class HtmlTooLargeError extends Error {
  override readonly name = 'HtmlTooLargeError';

  constructor() {
    super('too many elements');
  }
}

/** Elements that are nested deeper than any program writes them. */
export const tooDeep: Localized = {
  nl: 'In deze bladzijde staan te veel elementen in elkaar om ze te lezen. Bewaar ze opnieuw, of kopieer de tekst naar een tekstbestand.',
  en: 'This page has too many elements inside one another to read it. Save it again, or copy its text into a text file.',
};

/** A page that is no homework any more. */
export const tooLarge: Localized = {
  nl: 'Deze bladzijde is te groot om als weekplan te lezen. Bewaar een week of een vak apart.',
  en: 'This page is too large to read as a week plan. Save one week or one subject apart.',
};

/** Said of an entry whose HTML no program wrote. */
const wildMarkup: Localized = {
  nl: 'De opmaak (HTML) in deze opdracht is dieper genest of langer dan een programma ze schrijft.',
  en: 'The markup (HTML) in this entry is nested deeper or is longer than any program writes it.',
};

/** Reads an entry that may hold HTML; `refuse` makes the error for one whose markup goes beyond all limits. */
export function withinLimits<Result>(read: () => Result, refuse: (messages: Localized) => ReadError): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof HtmlTooDeepError || error instanceof HtmlTooLargeError) throw refuse(wildMarkup);
    throw error;
  }
}
