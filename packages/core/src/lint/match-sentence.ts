import type { Sentence, SentenceWord } from '../language/sentence.ts';
import type { PatternIndex } from '../rules/pattern-index.ts';
import type { Match } from '../rules/patterns/matcher.ts';

/**
 * Tries one pattern where one of its triggers stands: word `at` of the sentence, or the phrase of the
 * lexicon that starts there. Words that the text only mentions (quoted, the topic of a story) never match.
 */
export function matchPattern(
  index: PatternIndex,
  pattern: number,
  sentence: Sentence,
  at: number,
): Match | undefined {
  const end = at + (sentence.words[at] as SentenceWord).phraseLength;
  for (let trigger = at; trigger < end; trigger += 1) {
    const match = matchAtTrigger(index, pattern, sentence, trigger);
    if (match) return match;
  }
  return undefined;
}

function matchAtTrigger(
  index: PatternIndex,
  pattern: number,
  { words }: Sentence,
  at: number,
): Match | undefined {
  const match = index.matcherOf(pattern).matchAt(words, at);
  if (!match) return undefined;
  const { within } = index.dataOf(pattern);
  const crosses = clauseOf(words, match.from) !== clauseOf(words, match.to - 1);
  if ((within === 'clause' && crosses) || isMention(words, match)) return undefined;
  return match;
}

function clauseOf(words: readonly SentenceWord[], index: number): number {
  return (words[index] as SentenceWord).clause;
}

function isMention(words: readonly SentenceWord[], match: Match): boolean {
  for (let index = match.placeFrom; index < match.placeTo; index += 1) {
    if (!(words[index] as SentenceWord).tags.has('Mention')) return false;
  }
  return true;
}
