import type { Vocabulary } from './vocabulary.ts';

export interface Masked {
  readonly text: string;
  /** How many things were masked. */
  readonly masks: number;
  /** How many of them are words that hwlint does not know. */
  readonly unknown: number;
}

/** What stands for something that was masked. */
export const maskSign = '▒▒▒';

const shapes: readonly RegExp[] = [
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /\bBE\d{2}(?:\s?\d{4}){3}\b/giu,
  /(?<![\p{L}\d])(?:\+|00)\d{2}[\s./-]?(?:\(0\))?\d(?:[\s./-]?\d){7,9}(?!\d)/gu,
  /(?<![\p{L}\d])0\d{1,3}[\s./-]?\d{2,3}(?:[\s./-]?\d{2}){2,3}(?!\d)/gu,
  /\p{L}+(?:straat|laan|plein|weg|steenweg|dreef|lei|kaai|baan|dorp|hof|pad|markt|berg|singel|gracht)\s+\d+\s?(?:bus\s?\d+|[a-z](?!\p{L}))?/giu,
  /(?<!\d)[1-9]\d{3}\s+\p{Lu}\p{L}+(?:-\p{Lu}?\p{L}+)*/gu,
  /(?<![\p{L}\d])[1-7]\s?[A-Ha-h](?![\p{L}\d])/gu,
];

const word = /\p{L}[\p{L}\p{M}'’-]*/gu;
const startsSentence = /(?:^|[.!?:\n•–—-]\s*|["“‘'(]\s*)$/u;
/** Words that a person is likely to follow. */
const beforePerson = /(?:^|[^\p{L}])(?:bij|aan|bel|mail|vraag|van|met|door|naast)\s+$/iu;

/**
 * Masks names, phone numbers, addresses and links, and anything that looks like one: every word that hwlint does not
 * know, with or without a capital; every capital inside a sentence that is not of a language, a day or a platform; and
 * words that are first names too where a person is likely to stand.
 * @param keep words that the rule found: a short form stays as it is
 */
export function mask(text: string, vocabulary: Vocabulary, keep = ''): Masked {
  let masks = 0;
  let unknown = 0;
  let masked = text;
  const hide = (): string => {
    masks += 1;
    return maskSign;
  };
  for (const shape of shapes) masked = masked.replace(shape, (found) => (found === keep ? found : hide()));
  const keptWords = keep.match(word) ?? [];
  const kept = new Set(keptWords.map((each) => each.toLowerCase()));
  const isOneWord = keptWords.length === 1;
  let before = '';
  masked = masked.replace(word, (found, at: number) => {
    const isAfterTitle = vocabulary.isTitle(before);
    before = found;
    const lower = found.toLowerCase();
    const isCapital = found !== lower;
    const front = masked.slice(0, at);
    if (isAfterTitle && isBesideTitle(front)) {
      if (vocabulary.mayBeName(found) || (isCapital && !vocabulary.isTitle(found) && !kept.has(lower)))
        return hide();
    }
    const isAfterPerson = beforePerson.test(front);
    if (isAfterPerson && vocabulary.isMostlyName(found)) return hide();
    if (vocabulary.mayBeCapital(found) && !vocabulary.isMostlyName(found)) return found;
    if (vocabulary.knows(found)) {
      if (!isCapital || kept.has(lower)) return found;
      return startsSentence.test(front) && !vocabulary.isMostlyName(found) ? found : hide();
    }
    if (kept.has(lower) && (isCapital ? isShortForm(found) : isOneWord)) return found;
    unknown += 1;
    return hide();
  });
  const merged = masked.replace(new RegExp(`${maskSign}(?:[\\s-]+${maskSign})+`, 'gu'), maskSign);
  return { text: merged, masks, unknown };
}

/** Whether nothing but spaces, and the point of a shortened title, stands between a title and what follows. */
function isBesideTitle(front: string): boolean {
  return /\p{L}\.?\s+$/u.test(front);
}

/** A short form is no name: it is all capitals, or of a few letters. */
function isShortForm(found: string): boolean {
  return found === found.toUpperCase() || found.length <= 4;
}
