import type { Sentence, SentenceWord } from './sentence.ts';
import { addTag } from './sentences.ts';
import type { Phrase } from './word-info.ts';

/** Gives the words of a lexicon phrase ("google classroom") the phrase's tag. */
export function tagPhrases({ words }: Sentence): void {
  words.forEach((word, index) => {
    for (const phrase of word.info.phrases ?? []) {
      if (!standsAt(words, index, phrase)) continue;
      for (const part of words.slice(index, index + phrase.words.length)) addTag(part, phrase.tag);
    }
  });
}

/** How many words the longest phrase takes that starts at this word; 1 where none does. */
export function phraseLengthAt(words: readonly SentenceWord[], index: number): number {
  const phrase = words[index]?.info.phrases?.find((each) => standsAt(words, index, each));
  return phrase?.words.length ?? 1;
}

function standsAt(words: readonly SentenceWord[], index: number, { words: parts, written }: Phrase): boolean {
  return parts.every((part, offset) => {
    const word = words[index + offset];
    return word?.info.normal === part && (written === undefined || word.raw === written[offset]);
  });
}
