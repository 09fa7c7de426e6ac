import type { Agenda } from '../agenda/agenda.ts';
import { drawnOutFormats } from '../agenda/drawn-out.ts';
import { inWords } from '../agenda/logical-location.ts';
import type { Position } from '../agenda/source-text.ts';
import type { Localized } from '../locale.ts';
import { ReadError } from './read-error.ts';

/** The most characters of one entry. The longest project plan that we saw has some thousands, over many entries. */
export const mostInEntry = 100_000;

/**
 * Refuses an agenda in which one entry is as long as a book: no teacher wrote it, and judging it would take minutes.
 * @throws ReadError with the place where that entry starts
 */
export function checkEntries(agenda: Agenda): void {
  const long = agenda.entries.find(({ text }) => text.length > mostInEntry);
  if (!long) return;
  const { path, format, source, locate } = agenda;
  const at = long.text.sourceSpan(0, 0).start;
  const position = drawnOutFormats.has(format) ? undefined : source.position(at);
  throw endlessEntry(path, position, locate && inWords(locate(at)));
}

/**
 * The refusal of an entry that does not end.
 * @param place in the format's own terms, where it has such
 */
export function endlessEntry(path: string, position: Position | undefined, place?: Localized): ReadError {
  return new ReadError(
    {
      nl: `Eén opdracht telt hier${place ? ` (${place.nl})` : ''} meer dan 100.000 tekens. Dat is geen huiswerk, of de regeleinden of aanhalingstekens zijn verloren gegaan.`,
      en: `One entry here${place ? ` (${place.en})` : ''} has more than 100,000 characters. This is no homework, or its line breaks or quotes were lost.`,
    },
    path,
    position,
  );
}
