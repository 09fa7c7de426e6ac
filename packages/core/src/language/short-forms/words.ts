import { isCapitalCode, isPartOfName } from './capitals.ts';
import { clipOf, dottedClipOf } from './clips.ts';
import { hasEvidence } from './evidence.ts';
import { gluedFormOf } from './glued.ts';
import { firstThatHolds } from './judge.ts';
import { pieceOf } from './piece.ts';
import type { Spot } from './position.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { isTaughtLetters } from './taught-letters.ts';

/** Reads one token without digits or hyphen. */
export function readWord(
  scene: Scene,
  index: number,
  { raw, key, start, end } = pieceOf(scene, index),
): Reading | undefined {
  const { vocabulary } = scene;
  const spot: Spot = { first: index, last: index };
  const place = { key, start, end, spot };
  if (!vocabulary.own.has(raw, key)) {
    if (vocabulary.known.has(raw, key) || isTaughtLetters(scene, index) || isUnit(scene, index))
      return undefined;
  }
  if (scene.isLabel && raw.length > 1 && raw === raw.toUpperCase() && isPartOfName(scene, spot))
    return undefined;
  if (isFigure(scene, spot, raw)) return undefined;
  const meanings = vocabulary.forms.find(raw, key);
  const meaning = firstThatHolds(meanings, scene, spot);
  if (meaning) return { ...meaning, ...place };
  if (meanings.length > 0) {
    return isCutByDot(scene, spot, key) ? { kind: 'general', full: [], many: [], ...place } : undefined;
  }
  const glued = gluedFormOf(vocabulary, raw, start);
  if (glued) return { ...glued.meaning, ...glued.piece, spot };
  const clip = clipOf(scene, spot, raw, key) ?? dottedClipOf(scene, spot, raw, key);
  if (clip) return { ...clip, many: [], isGuess: true, ...place };
  if (isCapitalCode(scene, spot, raw, key)) {
    const kind = hasEvidence('label', scene, spot) && key.length <= 4 ? 'subject' : 'general';
    return { kind, full: [], many: [], ...place };
  }
  return undefined;
}

/** The name of a figure, an angle or a line: driehoek ABC, lijnstuk KL. */
function isFigure(scene: Scene, { first }: Spot, raw: string): boolean {
  if (!/^\p{Lu}{1,4}$/u.test(raw) || /[,;.]/.test(scene.before(first))) return false;
  return scene.vocabulary.around('figures').has(scene.key(first - 1));
}

/** Letters without a vowel and a dot, with more of the same word or sentence behind it: spr.beurt. */
function isCutByDot(scene: Scene, spot: Spot, key: string): boolean {
  if (key.length < 2 || scene.vocabulary.spelling.hasVowel(key)) return false;
  return hasEvidence('dot', scene, spot) && /^\p{L}/u.test(scene.raw(spot.last + 1));
}

/** A unit behind a number or beside another unit: 30 min, km - hm - dam. */
function isUnit(scene: Scene, index: number): boolean {
  const { units } = scene.vocabulary;
  if (!units.has(scene.key(index))) return false;
  if (hasEvidence('amount', scene, { first: index, last: index })) return true;
  const isNear = (gap: string) => /^[\s,;/–-]+$/.test(gap) && gap.trim() !== '';
  return (
    (isNear(scene.before(index)) && units.has(scene.key(index - 1))) ||
    (isNear(scene.after(index)) && units.has(scene.key(index + 1)))
  );
}

/** Reads a sign before a number: § 3. */
export function readSign(scene: Scene, index: number): Reading | undefined {
  if (scene.vocabulary.signs.length === 0) return undefined;
  const start = scene.start(index);
  const before = scene.text.slice(Math.max(0, start - 4), start).trimEnd();
  const found = scene.vocabulary.signs.find(({ sign }) => before.endsWith(sign));
  if (!found) return undefined;
  const end = start - (/\s*$/.exec(scene.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
  const spot: Spot = { first: index, last: index };
  return { ...found.meaning, key: found.sign, start: end - found.sign.length, end, spot };
}

/** Reads a word that is no known short form, from the dot behind it. */
export function readDottedWord(scene: Scene, index: number): Reading | undefined {
  const spot: Spot = { first: index, last: index };
  const key = scene.key(index);
  const clip = scene.isQuoted(index) ? undefined : dottedClipOf(scene, spot, scene.raw(index), key);
  return (
    clip && { ...clip, many: [], isGuess: true, key, start: scene.start(index), end: scene.end(index), spot }
  );
}
