import { looksLikeCapitalCode } from './capitals.ts';
import { readCode } from './codes.ts';
import { firstThatHolds } from './judge.ts';
import { type Piece, pieceOf, piecesOf } from './piece.ts';
import type { Spot } from './position.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { isLessonThing, isSafeInCompound, type Meaning } from './vocabulary.ts';

/** Reads a token with hyphens: WO-toets, H3-toets, ma-vr, Fr-Ned, F-N. */
export function readHyphened(scene: Scene, index: number): readonly Reading[] {
  const spot: Spot = { first: index, last: index };
  const token = pieceOf(scene, index);
  const whole = firstThatHolds(scene.vocabulary.forms.find(token.raw, token.key), scene, spot);
  if (whole) return [readingOf(whole, token, spot)];
  const pieces = piecesOf(scene, index);
  const letters = lettersPhrase(scene, spot, pieces, token);
  if (letters) return [letters];
  return readRow(scene, spot, pieces) ?? readCompound(scene, index, pieces);
}

function readingOf(meaning: Meaning, { key, start, end }: Piece, spot: Spot): Reading {
  return { ...meaning, key, start, end, spot };
}

/** Letters that stand for languages: F-N, NL-FR. */
function lettersPhrase(
  scene: Scene,
  spot: Spot,
  pieces: readonly Piece[],
  token: Piece,
): Reading | undefined {
  const phrase = scene.vocabulary.phrases
    .get(pieces[0]?.key ?? '')
    ?.find(
      ({ words, isLetters }) =>
        isLetters &&
        words.length === pieces.length &&
        words.every((word, at) => word.key === pieces[at]?.key && word.matches(pieces[at].raw)),
    );
  if (!phrase || !firstThatHolds([phrase.meaning], scene, spot)) return undefined;
  const keys = pieces.map(({ key }) => key);
  return readingOf(phrase.meaning, { ...token, key: keys.sort().join(' ') }, spot);
}

/** Days, subjects or other short forms in a row, each of its own: ma-vr, Fr-Ned, wo-nm. */
function readRow(scene: Scene, spot: Spot, pieces: readonly Piece[]): readonly Reading[] | undefined {
  const readings = pieces.map((piece) => {
    const { raw, key } = piece;
    const meanings = scene.vocabulary.forms.find(raw, key);
    const day = meanings.find((each) => each.isDay);
    const isSyllable =
      raw === raw.toLowerCase() && key.length < 3 && !scene.vocabulary.around('dayParts').has(key);
    const meaning = day ?? (isSyllable ? undefined : meanings.find(({ needs }) => needs.length === 0));
    return meaning && readingOf(meaning, piece, spot);
  });
  return readings.every((reading) => reading !== undefined) ? readings : undefined;
}

function readCompound(scene: Scene, index: number, pieces: readonly Piece[]): readonly Reading[] {
  return pieces.flatMap((piece, at) => {
    const rest = pieces.filter((_, other) => other !== at);
    if (!rest.some(({ key }) => /^\p{L}{3,}$/u.test(key))) return [];
    if (/\d/.test(piece.raw)) return at === 0 ? (readCode(scene, index, piece) ?? []) : [];
    const spot: Spot = { first: index, last: index, glued: 'word' };
    const meaning = meaningInCompound(scene, piece, rest, at === 0, at === pieces.length - 1);
    return meaning ? [readingOf(meaning, piece, spot)] : [];
  });
}

function meaningInCompound(
  scene: Scene,
  { raw, key }: Piece,
  rest: readonly Piece[],
  isFirst: boolean,
  isLast: boolean,
): Meaning | undefined {
  const { vocabulary } = scene;
  const isWithThing = rest.some((other) => isLessonThing(vocabulary, other.key));
  const isCapital = raw === raw.toUpperCase();
  if (key.length === 1) return isFirst && isWithThing && versions.test(raw) ? unknown : undefined;
  if (vocabulary.known.has(raw, key) && !vocabulary.own.has(raw, key)) return undefined;
  const meanings = vocabulary.forms.find(raw, key).filter(({ isDay }) => !isDay);
  const safe = meanings.find(isSafeInCompound);
  const standsAlone =
    safe?.needs.length === 0 && isNoPrefix(scene, key) && rest.some((other) => other.key.length > 3);
  if (safe && (isCapital || (isFirst && (isWithThing || standsAlone)))) return safe;
  if (isLast && !isFirst && safe?.kind === 'general' && safe.needs.length === 0) return safe;
  if (meanings.length > 0 || !isFirst || !isCapital || scene.isShouting) return undefined;
  const isCode = looksLikeCapitalCode(vocabulary, raw, key) && !vocabulary.spelling.isPronounceable(key);
  return isCode ? unknown : undefined;
}

/** Whether letters before a hyphen are a short form, not a prefix (ex-) or the start of a syllable (kl-as). */
function isNoPrefix({ vocabulary }: Scene, key: string): boolean {
  return key.length > 3 || (!vocabulary.spelling.hasVowel(key) && !vocabulary.letterGroups.has(key));
}

/** Letters for a kind of test; A to C and X to Z number versions of one. */
const versions = /^[D-W]$/;

const unknown: Meaning = {
  kind: 'general',
  isDay: false,
  full: [],
  many: [],
  needs: [],
  unless: [],
  notBefore: new Set(),
  notAfter: new Set(),
};
