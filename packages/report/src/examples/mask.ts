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

const addresses: readonly RegExp[] = [
  /[\p{L}\d._%+-]+(?:@|\s?[([](?:at|apenstaart(?:je)?)[)\]]\s?)[\p{L}\d.-]*[\p{L}\d]/giu,
  /@[\p{L}\d._-]*[\p{L}\d_]/gu,
];

const links =
  /(?:\p{L}+:\/\/|www\.)\S*[^\s.,;:!?)]|(?<![\p{L}\d])[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/:?#]\S*[^\s.,;:!?)])?/giu;

const shapes: readonly RegExp[] = [
  // Accounts: with a bank's letters, in any case where nothing stands between.
  /(?<!\p{L})\p{Lu}{2}[\s.-]?\d{2}(?:[\s.-]?[\p{Lu}\d]{2,4}){2,8}(?![\p{L}\d])/gu,
  /(?<!\p{L})\p{L}{2}\d{2}[\s.-]?(?:\p{L}{4}[\s.-]?)?\d[\d\s.-]{6,}\d/gu,
  // Six figures or more, whatever stands between: of a phone, an account, a person or a date.
  /[+(]{0,2}\d(?:(?:[\s./()–—-]{0,3}|,)\d){5,}/gu,
  /(?:(?:grote|kleine|oude|nieuwe|hoge|lage|lange|korte|sint)\s+)?\p{L}*(?:straat|str\.?|laan|ln\.|plein|weg|stwg\.?|dreef|lei|kaai|baan|dorp|hof|pad|markt|berg|singel|gracht|kade|park|wijk)\s*,?\s*(?:nr\.?\s*|nummer\s+)?\d+\s?(?:[a-z](?!\p{L}))?(?:,?\s*bus\s*\w+)?/giu,
  /(?<!\d)[1-9]\d{3}\s+(?:\p{Lu}{2}(?!\p{L})|\p{Lu}\p{L}+(?:-\p{Lu}?\p{L}+)*)/gu,
  /(?<![\p{L}\d])[1-7]\s?[A-Ha-h](?![\p{L}\d])/gu,
];

const word = /\p{L}[\p{L}\p{M}'’-]*/gu;
const startsSentence = /(?:^|[.!?:\n•–—-]\s*|["“‘'(]\s*)$/u;
/** A letter with a point is an initial, and no end of a sentence. */
const endsInInitial = /(?:^|[^\p{L}])\p{L}\.\s*$/u;
/** Words that a person is likely to follow. */
const beforePerson = /(?:^|[^\p{L}])(?:bij|aan|bel|mail|vraag|van|met|door|naast)\s+$/iu;
/** What stands between a title and a name that has more parts. */
const particle = /^(?:de|den|der|van|vande|vanden|vander|ter|ten|te|la|le|el|al)$/iu;

/** What follows a title, from there on. */
interface AfterTitle {
  readonly isShort: boolean;
  readonly hasParticle: boolean;
}

/**
 * Masks names, phone numbers, accounts, addresses and links, and anything that looks like one. Where it cannot tell, it
 * masks: a word stays only where hwlint knows it as an ordinary one, and with a capital only at the start of a sentence,
 * or where it is of a language, a day or a platform.
 * @param found words that the rule found: a short form that hwlint knows and expands stays as it is
 */
export function mask(text: string, vocabulary: Vocabulary, found = ''): Masked {
  let masks = 0;
  let unknown = 0;
  const hide = (): string => {
    masks += 1;
    return maskSign;
  };
  const isKnownForm = vocabulary.expands(found);
  const kept = new Set(isKnownForm ? (found.match(word) ?? []) : []);
  const isKept = (part: string) => isKnownForm && part === found;
  let masked = text;
  for (const address of addresses) masked = masked.replace(address, hide);
  masked = masked.replace(links, (link) => (isKept(link) || vocabulary.isPlatformLink(link) ? link : hide()));
  for (const shape of shapes) masked = masked.replace(shape, (part) => (isKept(part) ? part : hide()));
  let title: AfterTitle | undefined;
  let end = 0;
  masked = masked.replace(word, (each, at: number) => {
    const front = masked.slice(0, at);
    const between = masked.slice(end, at);
    end = at + each.length;
    const isBeside = title !== undefined && (title.isShort ? /^\.?\s*$/u : /^\.?\s+$/u).test(between);
    const before = isBeside ? title : undefined;
    title = titleOf(each, before, front, vocabulary);
    if (before && title?.hasParticle && !isCapital(each)) return each;
    if (before && mustHide(each, before, vocabulary)) return hide();
    if (isPaper(each, masked[end])) return each;
    if (isOrdinary(each, front, kept, vocabulary)) return each;
    if (!vocabulary.knows(each)) unknown += 1;
    return hide();
  });
  return { text: joined(masked), masks, unknown };
}

/** What a word says of the one after it. */
function titleOf(
  each: string,
  before: AfterTitle | undefined,
  front: string,
  vocabulary: Vocabulary,
): AfterTitle | undefined {
  if (before && particle.test(each)) return { ...before, hasParticle: true };
  // "5 m touw" and "les a. en m." name no one.
  if (vocabulary.isShortTitle(each))
    return /\d\s*$/u.test(front) ? undefined : { isShort: true, hasParticle: false };
  return vocabulary.isTitle(each) ? { isShort: false, hasParticle: false } : undefined;
}

/** Whether a word that stands behind a title is taken for a name, though it may be an ordinary word. */
function mustHide(each: string, { isShort, hasParticle }: AfterTitle, vocabulary: Vocabulary): boolean {
  if (vocabulary.isTitle(each)) return false;
  return isShort || hasParticle || isCapital(each) || vocabulary.mayBeName(each);
}

function isOrdinary(each: string, front: string, kept: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  if (kept.has(each)) return true;
  const parts = each.split('-');
  if (parts.length > 1 && parts.some((part) => vocabulary.isTitle(part))) return false;
  if (vocabulary.isMostlyName(each) || vocabulary.isStreet(each)) return false;
  const isAfterPerson = beforePerson.test(front);
  if (!isCapital(each)) return vocabulary.knows(each);
  if (vocabulary.mayBeCapital(each)) return !(isAfterPerson && vocabulary.mayBeName(each));
  return startsSentence.test(front) && !endsInInitial.test(front) && vocabulary.isNoName(each);
}

function isCapital(each: string): boolean {
  return each !== each.toLowerCase();
}

/** A sheet of A4. */
function isPaper(each: string, next: string | undefined): boolean {
  return each === 'A' && next !== undefined && /[345]/u.test(next);
}

/** Masks that stand beside each other as one, with the number of a house or of a user behind them. */
function joined(masked: string): string {
  const several = new RegExp(`${maskSign}(?:[\\s.-]*${maskSign})+`, 'gu');
  const numbered = new RegExp(
    `${maskSign}(?:[_.]?\\d+|\\s*,?\\s+(?:nr\\.?\\s*)?\\d{1,4}\\s?(?:[a-z](?!\\p{L}))?(?:,?\\s*bus\\s*\\d+)?)`,
    'gu',
  );
  return masked.replace(several, maskSign).replace(numbered, maskSign).replace(several, maskSign);
}
