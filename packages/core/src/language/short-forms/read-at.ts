import { readBetween, readCode, readCount } from './codes.ts';
import { hasEvidence } from './evidence.ts';
import { readHyphened } from './hyphened.ts';
import { readDotted, readPhrase, readSpaced } from './joined.ts';
import { pieceOf } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { isSafeInCompound } from './vocabulary.ts';
import { readDottedWord, readSign, readWord } from './words.ts';
import { keyOf } from './written-form.ts';

/** The short forms that start at a token; mostly one or none, two for "ma-vr". */
export function readAt(scene: Scene, index: number): readonly Reading[] {
  const code = scene.text.charCodeAt(scene.start(index));
  if (code >= digitZero && code <= digitNine) return readNumber(scene, index);
  if (!scene.mayBeShort(index)) {
    return scene.text.charAt(scene.end(index)) === '.' ? listOf(readDottedWord(scene, index)) : [];
  }
  const raw = scene.raw(index);
  if (isMentioned(scene, index) || isEnding(scene, index) || /[@:]/.test(raw) || /^www\./i.test(raw))
    return [];
  if (/['’]/.test(raw)) return listOf(readPlural(scene, index));
  const reading = readPhrase(scene, index) ?? readSpaced(scene, index);
  if (reading) return [reading];
  if (raw.includes('-') && !/^\p{L}+\d/u.test(raw)) return readHyphened(scene, index);
  if (/\d/.test(raw)) return listOf(readCode(scene, index));
  return listOf(readWord(scene, index) ?? readDotted(scene, index));
}

const digitZero = 48;
const digitNine = 57;

/** Something before a number (§ 3) or glued behind it (15ptn). */
function readNumber(scene: Scene, index: number): readonly Reading[] {
  const sign = readSign(scene, index) ?? readBetween(scene, index);
  return listOf(sign ?? (scene.mayBeShort(index) ? readCount(scene, index) : undefined));
}

/** Quoted letters and titles are silent; a page is a page, between quotes too. */
function isMentioned(scene: Scene, index: number): boolean {
  return scene.isQuoted(index) && !hasEvidence('number', scene, { first: index, last: index });
}

/** A short form with a plural ending: so's, KT's. */
function readPlural(scene: Scene, index: number): Reading | undefined {
  const { raw, start } = pieceOf(scene, index);
  const bare = /^([\p{L}.]+)['’]s$/u.exec(raw)?.[1];
  if (bare === undefined) return undefined;
  const key = keyOf(bare);
  const meaning = scene.vocabulary.forms
    .find(bare, key)
    .find((each) => !each.isDay && isSafeInCompound(each));
  return meaning && { ...meaning, key, start, end: start + bare.length, spot: { first: index, last: index } };
}

/** A suffix such as "-er" in running text, or the rest of a shortened word: 'ns. */
function isEnding(scene: Scene, index: number): boolean {
  const gap = scene.before(index);
  if (/['’]$/.test(gap) && !scene.isQuoted(index)) return true;
  return index > 0 && /\s-$/.test(gap) && !/\n\s*-$/.test(gap);
}

function listOf(reading: Reading | undefined): readonly Reading[] {
  return reading ? [reading] : [];
}
