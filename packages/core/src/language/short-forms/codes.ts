import { firstThatHolds } from './judge.ts';
import { pieceOf } from './piece.ts';
import type { Spot } from './position.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { keyOf } from './written-form.ts';

const code = /^(\p{L}{1,6})(\d.*)$/u;

/** Reads letters with a number glued behind them: H3, p34-36, WP8, nsk1. */
export function readCode(scene: Scene, index: number, piece = pieceOf(scene, index)): Reading | undefined {
  const { raw, start } = piece;
  const match = code.exec(raw);
  if (!match) return undefined;
  const { vocabulary } = scene;
  const letters = match[1] as string;
  const number = match[2] as string;
  const key = keyOf(letters);
  const spot: Spot = { first: index, last: index, glued: 'number' };
  const place = { key, start, end: start + raw.length, spot, number };
  if (vocabulary.codes.has(keyOf(raw)) || vocabulary.codes.has(`${key}${/^\d+/.exec(number)?.[0]}`))
    return undefined;
  if (vocabulary.known.has(letters, key) && !vocabulary.own.has(letters, key)) return undefined;
  const before = nounBefore(scene, index);
  if (vocabulary.around('places').has(before)) return undefined;
  const meaning = firstThatHolds(vocabulary.forms.find(letters, key), scene, spot);
  if (meaning) return { ...meaning, ...place };
  if (!isUnknownCode(scene, letters, key, number) || vocabulary.around('letterNouns').has(before))
    return undefined;
  return { kind: 'general', full: [], many: [], ...place };
}

/** The word before a code, or before the row of codes that it ends: "vitamine" in "vitamine B12 en D3". */
function nounBefore(scene: Scene, index: number): string {
  for (let at = index; at > 0 && index - at < longestRow; at -= 1) {
    if (!/^[\s,/+&]*$/.test(scene.before(at))) return '';
    const before = scene.raw(at - 1);
    if (!/^\p{L}?\d+$/u.test(before) && !scene.vocabulary.around('joins').has(scene.key(at - 1)))
      return scene.key(at - 1);
  }
  return '';
}

/** How far back the noun of a row of codes is looked for. */
const longestRow = 6;

function isUnknownCode(scene: Scene, letters: string, key: string, number: string): boolean {
  if (scene.isLabel || !scene.vocabulary.knowsSpelling) return false;
  const { spelling } = scene.vocabulary;
  if (!/^\d{1,2}(?!\d)/.test(number)) return false;
  if (letters.length === 1) return /^[BCDFGHIJKLMNOPQRSTUVWYZbhklrstuw]$/.test(letters);
  if (letters.length > 4) return false;
  return /^\p{Lu}/u.test(letters)
    ? !spelling.isPronounceable(key) || letters.length < 4
    : !spelling.hasVowel(key);
}

const count = /^(\d+(?:[.,]\d+)?)(\p{L}{1,6})$/u;

/** Reads letters with numbers glued on both sides: 12t/m15, 3tem5. */
export function readBetween(scene: Scene, index: number): Reading | undefined {
  const start = scene.start(index);
  const match = between.exec(scene.text.slice(start, start + longestBetween));
  if (!match) return undefined;
  const letters = match[2] as string;
  const key = keyOf(letters);
  const meaning = scene.vocabulary.forms.find(letters, key).find(({ needs }) => needs.length === 0);
  if (!meaning || key.length < 2 || scene.vocabulary.units.has(key)) return undefined;
  const from = start + (match[1] as string).length;
  const spot: Spot = { first: index, last: index };
  return { ...meaning, key, start: from, end: from + letters.length, spot };
}

const between = /^(\d+)(\p{L}{1,4}(?:[./]\p{L}{1,2})*)\.?\d/u;
const longestBetween = 16;

/** Reads letters with a number glued before them: 3blz, 15ptn. */
export function readCount(scene: Scene, index: number): Reading | undefined {
  const match = count.exec(scene.raw(index));
  if (!match) return undefined;
  const { vocabulary } = scene;
  const letters = match[2] as string;
  const key = keyOf(letters);
  if (vocabulary.units.has(key) || vocabulary.known.has(letters, key)) return undefined;
  const spot: Spot = { first: index, last: index, glued: 'amount' };
  const meaning = firstThatHolds(vocabulary.forms.find(letters, key), scene, spot);
  if (!meaning || meaning.kind === 'subject') return undefined;
  const end = scene.end(index);
  return { ...meaning, key, start: end - letters.length, end, spot };
}
