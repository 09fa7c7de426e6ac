import { looksLikeCapitalCode } from './capitals.ts';
import { compoundOf, cutOf } from './clips.ts';
import { gluedFormOf } from './glued.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keyOf } from './written-form.ts';

/** Whether a word, whatever stands around it, must be looked at by the short-form check. */
export function mayBeShort(vocabulary: Vocabulary, raw: string, normal: string): boolean {
  if (raw.length > 40 || !/\p{L}/u.test(raw)) return false;
  if (raw.includes('-')) {
    const parts = raw.split('-');
    return parts.some((part) => part.length === 1 || mayBeShort(vocabulary, part, part.toLowerCase()));
  }
  if (/['’]s$/.test(raw)) return mayBeShort(vocabulary, raw.slice(0, -2), normal.slice(0, -2));
  const key = keyOf(normal);
  if (vocabulary.own.has(raw, key)) return true;
  if (/\d/.test(raw)) return mayBeCode(vocabulary, raw);
  if (raw.length === 1 || /^\p{L}[.&/]/u.test(raw)) return true;
  if (vocabulary.known.has(raw, key)) return false;
  if (vocabulary.forms.has(raw, key) || vocabulary.phrases.has(key)) return true;
  if (looksLikeCapitalCode(vocabulary, raw, key) || gluedFormOf(vocabulary, raw)) return true;
  return cutOf(vocabulary, raw, key) !== 'no' || compoundOf(vocabulary, key) !== undefined;
}

function mayBeCode(vocabulary: Vocabulary, raw: string): boolean {
  if (/^\p{L}{1,6}\d/u.test(raw)) return true;
  const behind = /^\d+(?:[.,]\d+)?(\p{L}{1,6})$/u.exec(raw)?.[1];
  return behind !== undefined && vocabulary.forms.hasKey(keyOf(behind));
}
