import { expect, it } from 'vitest';
import { readSentence, wordsWith } from '../testing.ts';
import { markScores } from './scores.ts';

function scores(text: string): string[] {
  const sentence = readSentence(text);
  markScores(sentence);
  return wordsWith('Score', sentence);
}

it.each([
  ['Dictee: … / 10', ['10']],
  ['Toets /20', ['20']],
  ['Dictee/20', ['20']],
  ['(/ 50)', ['50']],
  ['/100 punten', ['100']],
  ['Rekenen ___ /15', ['15']],
  ['Toets 7/10', ['7/10']],
])('marks the total in %s', (text, words) => {
  expect(scores(text)).toEqual(words);
});

it.each(['Maak 10 sommen', 'blad /3', '3/4', '10-20', 'http://10'])('marks none in %s', (text) => {
  expect(scores(text)).toEqual([]);
});
