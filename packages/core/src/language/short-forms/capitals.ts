import { hasEvidence } from './evidence.ts';
import type { Spot } from './position.ts';
import { opensSentence } from './position.ts';
import type { Scene } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';

const roman = /^(?=..)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether a token is written as an unknown code: two to five capitals that are no word and no numeral, or mixed as in NaSk. */
export function looksLikeCapitalCode(vocabulary: Vocabulary, raw: string, key: string): boolean {
  if (!vocabulary.knowsSpelling || vocabulary.ordinary.has(key) || vocabulary.known.has(raw, key))
    return false;
  if (/^\p{L}{2,5}$/u.test(raw) && /\p{Ll}\p{Lu}/u.test(raw)) return true;
  if (!/^\p{Lu}{2,5}$/u.test(raw) || roman.test(raw)) return false;
  return key.length <= 3 || !vocabulary.spelling.isPronounceable(key);
}

/** Whether an unknown word in capitals is a short form where it stands, not a name, a cry or a label of a figure. */
export function isCapitalCode(scene: Scene, spot: Spot, raw: string, key: string): boolean {
  const { vocabulary } = scene;
  if (scene.isShouting || scene.isLabel || !looksLikeCapitalCode(vocabulary, raw, key)) return false;
  const before = scene.key(spot.first - 1);
  if (vocabulary.around('letterNouns').has(before) || isPartOfName(scene, spot)) return false;
  if (!vocabulary.spelling.isPronounceable(key)) return true;
  if (vocabulary.around('articles').has(before)) return false;
  if (key.length > 2) return true;
  return (['label', 'reference', 'lesson', 'beside'] as const).some((name) => hasEvidence(name, scene, spot));
}

/** A name goes on behind it or stands before it: KV Mechelen, John F. KENNEDY. */
export function isPartOfName(scene: Scene, { first, last }: Spot): boolean {
  const isName = (index: number) =>
    /^\p{Lu}\p{Ll}+/u.test(scene.raw(index)) &&
    !scene.vocabulary.around('subjects').has(scene.key(index)) &&
    !scene.mayBeShort(index);
  if (/^\s+$/.test(scene.after(last)) && isName(last + 1)) return true;
  return (
    first > 0 && /^\s+$/.test(scene.before(first)) && isName(first - 1) && !opensSentence(scene, first - 1)
  );
}
