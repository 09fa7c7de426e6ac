import type { Sentence, SentenceWord } from './sentence.ts';
import { addTag } from './sentences.ts';
import type { Phrase } from './word-info.ts';

/** Gives the words of a lexicon phrase ("google classroom") the phrase's tag. */
export function tagPhrases({ words }: Sentence): void {
  for (let index = 0; index < words.length; index += 1) {
    const { phrases } = (words[index] as SentenceWord).info;
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (!standsAt(words, index, phrase)) continue;
      for (const part of words.slice(index, index + phrase.words.length)) addTag(part, phrase.tag);
    }
  }
}

/** How many words the longest phrase takes that starts at this word; 1 where none does. */
export function phraseLengthAt(words: readonly SentenceWord[], index: number): number {
  const phrases = words[index]?.info.phrases;
  return phrases?.find((each) => standsAt(words, index, each))?.words.length ?? 1;
}

function standsAt(words: readonly SentenceWord[], index: number, { words: parts, written }: Phrase): boolean {
  for (let offset = 0; offset < parts.length; offset += 1) {
    const word = words[index + offset];
    if (word?.info.normal !== parts[offset]) return false;
    if (written !== undefined && word?.raw !== written[offset]) return false;
  }
  return true;
}
