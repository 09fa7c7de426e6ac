import type { Sentence } from '../sentence.ts';
import { addTag } from '../sentences.ts';

/** The tags that {@link markSigns} gives. */
export const signTags: readonly string[] = ['BeforeColon', 'BeforeBracket', 'BeforeEquals', 'InBrackets'];

/** Marks words by the signs around them, which patterns cannot see: "WO (…)", "remediëren: …", "te laat = nul". */
export function markSigns({ words, before }: Sentence): void {
  let depth = count(before, '(') > count(before, ')') ? 1 : 0;
  for (const word of words) {
    if (depth > 0) addTag(word, 'InBrackets');
    if (word.after === ' ') continue;
    if (word.after.includes(':')) addTag(word, 'BeforeColon');
    if (word.after.includes('(')) addTag(word, 'BeforeBracket');
    if (/=|->/.test(word.after)) addTag(word, 'BeforeEquals');
    depth = Math.max(0, depth + count(word.after, '(') - count(word.after, ')'));
  }
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
