import { describe, expect, it } from 'vitest';
import { readSentence, readSentences, wordsWith } from '../testing.ts';
import { markAsks } from './asks.ts';
import { markMentions } from './mentions.ts';

const data = {
  TextNoun: { means: 'for the test', nouns: ['tekst', 'boek'] },
  WordListNoun: { means: 'for the test', nouns: ['leerwoord'] },
  Do: { means: 'for the test', verbs: ['lezen', 'maken', 'schrijven'] },
};

function mentioned(text: string): string[] {
  const sentence = readSentence(text, data);
  markAsks(sentence);
  markMentions(sentence);
  return wordsWith('Mention', sentence);
}

describe('quotation', () => {
  it.each([
    ['Lees "De wolf" uit', ['De', 'wolf']],
    ['Lees “De wolf” uit', ['De', 'wolf']],
    ['Lees „De wolf“ uit', ['De', 'wolf']],
    ['Lees «De wolf», dan verder', ['De', 'wolf']],
    ["Lees 'De wolf' uit", ['De', 'wolf']],
    ['Lees ‘De wolf’ uit', ['De', 'wolf']],
    ['"De wolf" lezen', ['De', 'wolf']],
    ['Lees ("De wolf") uit', ['De', 'wolf']],
    ["Lees 'de foto's' uit", ['de', "foto's"]],
    ['Lees "Pluk", teken "Jip"', ['Pluk', 'Jip']],
    ["Zing 'Altijd is Kortjakje ziek' 's avonds", ['Altijd', 'is', 'Kortjakje', 'ziek']],
  ])('marks what stands quoted in %s', (text, words) => {
    expect(mentioned(text)).toEqual(words);
  });

  it.each([
    "'s morgens lees je de foto's, 's avonds de baby's van je ouders' boek",
    '’s Morgens neem je de ouders’ brief mee',
    "in 't boek staat de juf' haar naam",
    'Lees "Pluk zonder einde',
    "Reken 15' en oefen 10' hardop",
    'Teken een lijn van 5" lang',
    "De ouders' brief en de kinderen' brief",
  ])('takes no apostrophe or stray sign for quotation marks in %s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('takes the end of one quotation for no start of the next', () => {
    expect(mentioned(`Lees "Pluk" en reken 15" op`)).toEqual(['Pluk']);
  });

  it('lets a number of minutes not end a quotation', () => {
    expect(mentioned("Zeg 'nog 5' wachten' hardop")).toEqual(['nog', '5', 'wachten']);
  });

  it('sees no start in the end of the sentence before', () => {
    const sentences = readSentences('Hij zei “Kom!” Nu lees “Pluk” uit', data);
    for (const sentence of sentences) markMentions(sentence);
    expect(sentences.map((sentence) => wordsWith('Mention', sentence))).toEqual([['Kom'], ['Pluk']]);
  });
});

describe('topics', () => {
  it.each([
    ['Lees de tekst over nablijven, maak dan blad 3', ['nablijven']],
    ['Lees het boek waarin een computer praat', ['een', 'computer', 'praat']],
    ['De tekst over internet thuis lezen', ['internet', 'thuis']],
    ['De tekst over lezen', ['lezen']],
    ['Lees de tekst over internet en maak blad 3 op Bingel', ['internet']],
    ['Lees de tekst rond vogels', ['vogels']],
    ['Lees de tekst rondom vogels', ['vogels']],
    ['Leerwoorden: de tuin, de zolder; het dak', ['de', 'tuin', 'de', 'zolder', 'het', 'dak']],
  ])('marks what %s is about', (text, words) => {
    expect(mentioned(text)).toEqual(words);
  });

  it.each([
    'Loop over straat',
    'Lees de tekst, praat over Bingel',
    'Schrijf een verhaal over je hond',
    'Maak thuis een tekst over je kamer',
    'Over welk boek?',
    'Leer de leerwoorden thuis',
  ])('marks nothing in %s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });
});
