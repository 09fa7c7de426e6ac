import { hasEvidence } from './evidence.ts';
import type { Spot } from './position.ts';
import type { Scene } from './scene.ts';
import type { Meaning } from './vocabulary.ts';

/** Whether a written form has this meaning where it stands. */
export function holds(meaning: Meaning, scene: Scene, spot: Spot): boolean {
  const { needs, unless, notBefore, notAfter } = meaning;
  if (notAfter.size > 0 && isBeside(notAfter, scene.key(spot.first - 1), scene.key(spot.first - 2), false))
    return false;
  if (notBefore.size > 0 && isBeside(notBefore, scene.key(spot.last + 1), scene.key(spot.last + 2), true))
    return false;
  if (unless.some((name) => hasEvidence(name, scene, spot))) return false;
  return needs.length === 0 || needs.some((name) => hasEvidence(name, scene, spot));
}

/** The first meaning that holds, in the order of the data. */
export function firstThatHolds(meanings: readonly Meaning[], scene: Scene, spot: Spot): Meaning | undefined {
  return meanings.find((meaning) => holds(meaning, scene, spot));
}

/** Whether the next word, or the next two, are among these. */
function isBeside(words: ReadonlySet<string>, next: string, further: string, isBehind: boolean): boolean {
  return words.has(next) || words.has(isBehind ? `${next} ${further}` : `${further} ${next}`);
}
