import { hasEvidence } from './evidence.ts';
import type { Scene } from './scene.ts';

/** How far back the word "letter" may stand before a row of letters. */
const longestRow = 8;

/** Letters and sounds that are taught as such: "de letter p", "woorden met schr, str en spr". */
export function isTaughtLetters(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  if (isInWordRow(scene, index) || isNamedAsPart(scene, index)) return true;
  const { vocabulary } = scene;
  if (!isLetters(scene, key) || /\p{Lu}{2}/u.test(scene.raw(index))) return false;
  if (hasEvidence('number', scene, { first: index, last: index })) return false;
  for (let at = index; at > 0 && index - at < longestRow; at -= 1) {
    if (!/^[\s,/:+(-]*$/.test(scene.before(at))) return false;
    const before = scene.key(at - 1);
    const lettersBefore = vocabulary.around('lettersBefore');
    if (lettersBefore.has(before) || lettersBefore.has(`${scene.key(at - 2)} ${before}`)) return true;
    if (!isLetters(scene, before) && !vocabulary.around('joins').has(before)) return false;
  }
  return false;
}

function isLetters(scene: Scene, key: string): boolean {
  return key.length === 1 || scene.vocabulary.letterGroups.has(key);
}

/** Letters that a syllable or a short word of a reading row has at most. */
const longestSyllable = 4;

/** A row of short words to read or to learn: "wi, wo, wa", "ma, ta, sa", "wie, wo, was, wann". */
function isInWordRow(scene: Scene, index: number): boolean {
  const fits = (at: number) =>
    /^\p{L}?\p{Ll}+$/u.test(scene.raw(at)) && scene.raw(at).length <= longestSyllable;
  const joins = (gap: string) => /^,\s*$/.test(gap);
  if (!fits(index)) return false;
  let first = index;
  let last = index;
  while (index - first < longestRow && joins(scene.before(first)) && fits(first - 1)) first -= 1;
  while (last - index < longestRow && joins(scene.after(last)) && fits(last + 1)) last += 1;
  if (last - first < 2) return false;
  const keys = Array.from({ length: last - first + 1 }, (_, at) => scene.key(first + at));
  const isAlike = (letter: (key: string) => string | undefined) =>
    new Set(keys.map(letter)).size === 1 && keys.every((key) => key.length <= longestSyllable);
  return isAlike((key) => key.at(0)) || isAlike((key) => key.at(-1));
}

/** How many words back the letters may have been named. */
const furthestBack = 16;

/** Part of words that the text asks for: "woorden met ned", there and further on in the text. */
function isNamedAsPart(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  if (key.length > longestSyllable || scene.raw(index) !== key) return false;
  const phrases = scene.vocabulary.around('lettersBefore');
  for (let at = Math.max(2, index - furthestBack); at <= index; at += 1) {
    if (scene.key(at) === key && phrases.has(`${scene.key(at - 2)} ${scene.key(at - 1)}`)) return true;
  }
  return false;
}
