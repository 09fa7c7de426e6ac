import { expect, it } from 'vitest';
import { readSentence, wordsWith } from '../testing.ts';
import { markSigns } from './signs.ts';

function marked(tag: string, text: string): string[] {
  const sentence = readSentence(text);
  markSigns(sentence);
  return wordsWith(tag, sentence);
}

it.each([
  ['InBrackets', 'lees (met hulp) verder', ['met', 'hulp']],
  ['InBrackets', '(thuis) lezen', ['thuis']],
  ['InBrackets', 'lees verder)', []],
  ['BeforeBracket', 'wereldoriëntatie (de wereld)', ['wereldoriëntatie']],
  ['BeforeColon', 'Rekenen: blad drie', ['Rekenen']],
  ['BeforeEquals', 'te laat = nul', ['laat']],
])('%s in %s', (tag, text, words) => {
  expect(marked(tag, text)).toEqual(words);
});
