import type { Sentence, SentenceWord } from '../language/sentence.ts';
import type { PatternIndex } from '../rules/pattern-index.ts';
import type { Match } from '../rules/patterns/matcher.ts';
import type { PatternData } from '../rules/rule.ts';

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
  const matcher = index.matcherOf(pattern);
  if (!matcher.mayMatch(sentence.vocabulary)) return undefined;
  const end = at + (sentence.words[at] as SentenceWord).phraseLength;
  for (let trigger = at; trigger < end; trigger += 1) {
    const match = matcher.matchAt(sentence.words, trigger);
    if (match && stands(match, sentence, index.dataOf(pattern))) return match;
  }
  return undefined;
}

function stands(match: Match, { words }: Sentence, { within }: PatternData): boolean {
  const crosses = clauseOf(words, match.from) !== clauseOf(words, match.to - 1);
  return !(within === 'clause' && crosses) && !isMention(words, match);
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
