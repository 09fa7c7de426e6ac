import type { Sentence, SentenceWord } from './sentence.ts';
import { addTag } from './sentences.ts';
import type { Phrase } from './word-info.ts';

/** Gives the words of a lexicon phrase ("google classroom") the phrase's tag, and the first its length. */
export function tagPhrases({ words }: Sentence): void {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as SentenceWord;
    if (!word.info.phrases) continue;
    for (const phrase of word.info.phrases) {
      const { length } = phrase.words;
      if (!standsAt(words, index, phrase)) continue;
      for (const part of words.slice(index, index + length)) addTag(part, phrase.tag);
      word.phraseLength = Math.max(word.phraseLength, length);
    }
  }
}

function standsAt(words: readonly SentenceWord[], index: number, { words: parts, written }: Phrase): boolean {
  for (let offset = 0; offset < parts.length; offset += 1) {
    const word = words[index + offset];
    if (word?.info.normal !== parts[offset]) return false;
    if (written !== undefined && word?.raw !== written[offset]) return false;
  }
  return true;
}
