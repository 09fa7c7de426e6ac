import { expect, it } from 'vitest';
import { readSentence, wordsWith } from '../testing.ts';
import { markParentNoun } from './parent-noun.ts';

function marked(text: string): string[] {
  const sentence = readSentence(text);
  markParentNoun(sentence);
  return wordsWith('HomeAdult', sentence);
}

it.each(['Lezen met ouder', 'Lees vijf minuten, ouder verbetert', 'ouder neemt de tijd op'])('%s', (text) => {
  expect(marked(text)).toEqual(['ouder']);
});

it.each(['Wie ouder dan tien is', 'Hoe ouder hoe wijzer', 'Het kind dat ouder is', 'Je wordt ouder'])(
  'not in: %s',
  (text) => {
    expect(marked(text)).toEqual([]);
  },
);
