import { hasEvidence } from './evidence.ts';
import type { Scene } from './scene.ts';

/** How far back the word "letter" may stand before a row of letters. */
const longestRow = 8;

/** Letters and sounds that are taught as such: "de letter p", "woorden met schr, str en spr". */
export function isTaughtLetters(scene: Scene, index: number): boolean {
  const { vocabulary } = scene;
  const key = scene.key(index);
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
