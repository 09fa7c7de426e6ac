import type { Vocabulary } from './vocabulary.ts';

export interface Masked {
  readonly text: string;
  /** How many things were masked. */
  readonly masks: number;
  /** Words that are left and that are no ordinary ones: a name without its capital may be among them. */
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
/** Words that a name without a capital may follow. */
const beforeName = /(?:^|[^\p{L}])(?:bij|aan|bel|mail|vraag|van|met|door)\s+$/iu;

/**
 * Masks names, phone numbers, addresses and links, and anything that looks like one: every capital inside a sentence
 * that is not of a language, a day or a platform, and every sentence that starts with no ordinary word.
 * @param keep words that stay as they are: those that the rule found
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
  const kept = new Set((keep.match(word) ?? []).map((each) => each.toLowerCase()));
  let before = '';
  masked = masked.replace(word, (found, at: number) => {
    const isAfterTitle = vocabulary.isTitle(before);
    before = found;
    const lower = found.toLowerCase();
    if (vocabulary.mayBeCapital(found)) return found;
    const isCapital = found !== lower;
    const isKept = kept.has(lower) && vocabulary.knows(found);
    if (isKept || (!isCapital && vocabulary.knows(found))) return found;
    if (kept.has(lower) && !isCapital) return found;
    const front = masked.slice(0, at);
    if (isCapital) {
      const isStart = startsSentence.test(front);
      if (isStart && vocabulary.knows(found)) return found;
      if (kept.has(lower) && isShortForm(found)) return found;
      return hide();
    }
    if (isAfterTitle || beforeName.test(front)) return hide();
    unknown += 1;
    return found;
  });
  const merged = masked.replace(new RegExp(`${maskSign}(?:[\\s-]+${maskSign})+`, 'gu'), maskSign);
  return { text: merged, masks, unknown };
}

/** A short form is no name: it has no vowels between its letters, or is all capitals. */
function isShortForm(found: string): boolean {
  return found === found.toUpperCase() || found.length <= 4;
}
