import { phraseLengthAt } from '../language/phrases.ts';
import type { SentenceWord } from '../language/sentence.ts';
import type { PatternIndex } from '../rules/pattern-index.ts';
import type { Match } from '../rules/patterns/matcher.ts';
import type { AnalysedSentence } from './analysis.ts';

/**
 * Tries one pattern where one of its triggers stands: word `at` of the sentence, or the phrase of the
 * lexicon that starts there. Words that the text only mentions (quoted, the topic of a story) never match.
 */
export function matchPattern(
  index: PatternIndex,
  pattern: number,
  analysed: AnalysedSentence,
  at: number,
): Match | undefined {
  const end = at + phraseLengthAt(analysed.sentence.words, at);
  for (let trigger = at; trigger < end; trigger += 1) {
    const match = matchAtTrigger(index, pattern, analysed, trigger);
    if (match) return match;
  }
  return undefined;
}

function matchAtTrigger(
  index: PatternIndex,
  pattern: number,
  { sentence, terms }: AnalysedSentence,
  at: number,
): Match | undefined {
  const match = index.matcherOf(pattern).matchAt(terms, at);
  if (!match) return undefined;
  const { within } = index.dataOf(pattern);
  const crosses = clauseOf(sentence.words, match.from) !== clauseOf(sentence.words, match.to - 1);
  if ((within === 'clause' && crosses) || isMention(sentence.words, match)) return undefined;
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
