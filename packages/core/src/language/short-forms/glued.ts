import type { Piece } from './piece.ts';
import { isSafeInCompound, type Meaning, type Vocabulary } from './vocabulary.ts';
import { keyOf } from './written-form.ts';

/** A short form that is written together with the word behind it. */
export interface GluedForm {
  readonly meaning: Meaning;
  readonly piece: Piece;
}

/** Letters that the word behind a short form has at least; shorter ones make words by chance. */
const shortestWord = 4;
const longestForm = 6;

/** Finds the short form in "WOtoets", "wpdictee", "aardrtaak". */
export function gluedFormOf(vocabulary: Vocabulary, raw: string, start = 0): GluedForm | undefined {
  const capitals = /^(\p{Lu}{2,4})\p{Ll}{3,}$/u.exec(raw)?.[1];
  if (capitals) return formAt(vocabulary, capitals, start);
  if (!/^\p{L}\p{Ll}+$/u.test(raw)) return undefined;
  const things = vocabulary.around('lessonAfter');
  for (let length = Math.min(longestForm, raw.length - shortestWord); length >= 2; length -= 1) {
    if (!things.has(keyOf(raw.slice(length)))) continue;
    const found = formAt(vocabulary, raw.slice(0, length), start);
    if (!found || found.meaning.needs.length > 0) continue;
    if (found.meaning.kind === 'subject' || !vocabulary.spelling.hasVowel(found.piece.key)) return found;
  }
  return undefined;
}

function formAt(vocabulary: Vocabulary, raw: string, start: number): GluedForm | undefined {
  const key = keyOf(raw);
  if (vocabulary.known.has(raw, key)) return undefined;
  const meaning = vocabulary.forms.find(raw, key).find((each) => !each.isDay && isSafeInCompound(each));
  return meaning && { meaning, piece: { raw, key, start, end: start + raw.length } };
}
