import { describe, expect, it } from 'vitest';
import { tagPhrases } from './phrases.ts';
import { readSentence, wordsWith } from './testing.ts';

const means = 'for the test';
const data = {
  Platform: { means, words: ['google meet', 'google'], names: ['Book Creator'] },
  School: { means, words: ['in de klas', 'in de klas van juf'] },
};

function tagged(text: string) {
  const sentence = readSentence(text, data);
  tagPhrases(sentence);
  return sentence;
}

describe('tagPhrases', () => {
  it('tags every word of a phrase, in any letter case', () => {
    expect(wordsWith('Platform', tagged('We zien elkaar op Google  MEET.'))).toEqual(['Google', 'MEET']);
  });

  it('tags all phrases that stand at a word', () => {
    expect(wordsWith('School', tagged('Maak het in de klas van juf An.'))).toEqual([
      'in',
      'de',
      'klas',
      'van',
      'juf',
    ]);
  });

  it('tags nothing where a phrase breaks off', () => {
    expect(wordsWith('School', tagged('Het zit in de'))).toEqual([]);
    expect(wordsWith('School', tagged('Het zit in de kast'))).toEqual([]);
  });

  it('wants the capitals of a name', () => {
    expect(wordsWith('Platform', tagged('Maak het in Book Creator.'))).toEqual(['Book', 'Creator']);
    expect(wordsWith('Platform', tagged('Maak het in book creator.'))).toEqual([]);
  });

  it('leaves the word as the lexicon shares it alone', () => {
    const [google, meet] = tagged('google meet').words;
    expect(meet?.tags).toEqual(new Set(['Platform']));
    expect(meet?.info.tags).toEqual(new Set());
    expect(google?.info.tags).toEqual(new Set(['Platform']));
  });
});

it('tells how long the longest phrase is that starts at a word', () => {
  const { words } = tagged('in de klas van juf An in de klas in de kast');
  expect(words.map(({ phraseLength }) => phraseLength)).toEqual([5, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1]);
});
