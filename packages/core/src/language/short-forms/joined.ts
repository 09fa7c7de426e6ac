import { firstThatHolds, holds } from './judge.ts';
import { hasDot, isAbbreviationDot, type Spot } from './position.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import type { PhraseForm } from './vocabulary.ts';
import { keyOf } from './written-form.ts';

/** Reads a short form of several tokens: begr. lezen, v+a, l x b x h. */
export function readPhrase(scene: Scene, index: number): Reading | undefined {
  for (const phrase of scene.vocabulary.phrases.get(scene.key(index)) ?? []) {
    const last = endOfPhrase(scene, index, phrase);
    if (last === undefined) continue;
    const spot: Spot = { first: index, last };
    if (!holds(phrase.meaning, scene, spot)) continue;
    const keys = phrase.words.map(({ key }) => key);
    const key = (phrase.isLetters ? keys.sort() : keys).join(' ');
    return { ...phrase.meaning, key, start: scene.start(index), end: scene.end(last), spot };
  }
  return undefined;
}

function endOfPhrase(scene: Scene, index: number, { words, isLetters }: PhraseForm): number | undefined {
  const gap = isLetters ? /^\s*(?:[+×*·&/>–→-]|->)\s*$/ : /^\.?\s*$/;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.key !== scene.key(index + at) || !word.matches(scene.raw(index + at))) return undefined;
    if (at > 0 && !gap.test(scene.before(index + at))) return undefined;
  }
  return index + words.length - 1;
}

/** Letters that one short form may have, each with its own dot. */
const mostPieces = 5;

/** Reads a short form whose dots went astray: "a,h.v.", "d.w. z.", "W. O.", "M & M". */
export function readSpaced(scene: Scene, index: number): Reading | undefined {
  let last = index;
  let raw = scene.raw(index);
  if (!isPiece(raw)) return undefined;
  const longer: { readonly last: number; readonly raw: string }[] = [];
  while (last - index + 1 < mostPieces && last + 1 < scene.count) {
    const sign = /^(?:\.\s?|,|\s?(&)\s?)$/.exec(scene.after(last));
    const next = scene.raw(last + 1);
    if (!sign || !isPiece(next)) break;
    last += 1;
    raw += (sign[1] ?? '.') + next;
    longer.unshift({ last, raw });
  }
  for (const candidate of longer) {
    const key = keyOf(candidate.raw);
    if (key.length < 2) continue;
    const spot: Spot = { first: index, last: candidate.last };
    const meaning = firstThatHolds(scene.vocabulary.forms.find(candidate.raw, key), scene, spot);
    if (meaning) return { ...meaning, key, start: scene.start(index), end: scene.end(candidate.last), spot };
  }
  return undefined;
}

function isPiece(raw: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(raw);
}

/** Reads letters with dots or an ampersand between them that nobody listed: "q.e.d.", "T&V", not the initials of a name. */
export function readDotted(scene: Scene, index: number): Reading | undefined {
  const raw = scene.raw(index);
  if (!/^\p{L}{1,2}(?:\.\p{L}{1,2})+$|^\p{Lu}&\p{Lu}$/u.test(raw)) return undefined;
  const key = scene.key(index);
  if (!scene.vocabulary.knowsSpelling || scene.vocabulary.known.has(raw, key)) return undefined;
  const isInitials = /^\p{Lu}\./u.test(raw);
  const ends = hasDot(scene.after(index)) && !isAbbreviationDot(scene, index);
  if (isInitials && (ends || /^\p{Lu}/u.test(scene.raw(index + 1)))) return undefined;
  const spot: Spot = { first: index, last: index };
  return { kind: 'general', key, full: [], many: [], start: scene.start(index), end: scene.end(index), spot };
}
