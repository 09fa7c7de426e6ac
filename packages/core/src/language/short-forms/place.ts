import { hasDot, isAbbreviationDot, opensSentence } from './position.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';

/** Where a short form stands, as UTF-16 offsets in the text, with its dot where the dot is its own. */
export interface ShortFormPlace {
  readonly start: number;
  readonly end: number;
  /** What may stand there instead, written for this place: "bladzijde 34" for "p34". */
  readonly replacements: readonly string[];
}

export function placeOf(scene: Scene, reading: Reading): ShortFormPlace {
  const { start, spot } = reading;
  const dotted = ownsDot(scene, reading);
  const end = reading.end + (dotted ? 1 : 0);
  const endsSentence = dotted && !isAbbreviationDot(scene, spot.last);
  const isGluedBehind = dotted && /^\.[\p{L}\p{N}]/u.test(scene.text.slice(reading.end, reading.end + 2));
  const isPlural = reading.many.length > 0 && !reading.number && isBehindMany(scene, reading);
  const words = isPlural ? reading.many : reading.full;
  const isCapital = /^\p{Lu}/u.test(scene.text.charAt(start)) && opensSentence(scene, spot.first);
  const replacements = words.map((word) => {
    const number = reading.number ? ` ${reading.number}` : '';
    const space = spot.glued === 'amount' ? ' ' : '';
    const text = isCapital && space === '' ? capitalised(word) : word;
    return space + text + number + (isGluedBehind ? ' ' : '') + (endsSentence ? '.' : '');
  });
  return { start, end, replacements };
}

/**
 * Whether the dot behind a short form is its own. At the end of a sentence it is the sentence's,
 * unless there are dots inside as well.
 */
function ownsDot(scene: Scene, { end, spot }: Reading): boolean {
  if (end !== scene.end(spot.last) || !hasDot(scene.after(spot.last))) return false;
  return isAbbreviationDot(scene, spot.last) || spot.first < spot.last || scene.raw(spot.first).includes('.');
}

function isBehindMany(scene: Scene, { spot }: Reading): boolean {
  if (/^\d/.test(scene.raw(spot.last + 1)) && /^\.?\s*$/.test(scene.after(spot.last))) return false;
  if (spot.glued === 'amount') return !/^1\D/.test(scene.raw(spot.first));
  const before = scene.raw(spot.first - 1);
  return spot.first > 0 && /^\s+$/.test(scene.before(spot.first)) && /^\d+$/.test(before) && before !== '1';
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
