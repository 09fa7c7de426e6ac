import { Lexicon } from './lexicon.ts';
import type { LexiconData } from './lexicon-data.ts';
import { dutch } from './nl/dutch.ts';
import type { Sentence, SentenceWord } from './sentence.ts';
import { buildSentence, sentenceRanges } from './sentences.ts';
import { type Tokens, tokenize } from './tokenize.ts';
import type { WordInfo } from './word-info.ts';
import { Words } from './words.ts';

/** The words of a text as a test reads them: a lexicon of its own, no rules, and the short forms it names. */
export interface TestText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly infos: readonly WordInfo[];
}

export function lexiconOf(data: LexiconData): Lexicon {
  return new Lexicon(data, dutch, (lemma) => `Lemma:${lemma}`);
}

export function readText(text: string, data: LexiconData = {}, short: readonly string[] = []): TestText {
  const words = new Words(lexiconOf(data), dutch, {
    triggersOf: () => ({ rules: [], facts: new Map() }),
    mayBeShort: (_, normal) => short.includes(normal),
  });
  const tokens = tokenize(text);
  const infos = tokens.starts.map((start, index) => words.info(text.slice(start, tokens.ends[index])));
  return { text, tokens, infos };
}

/** The sentences of a text with the tags of the lexicon alone. */
export function readSentences(
  text: string,
  data: LexiconData = {},
  short: readonly string[] = [],
): Sentence[] {
  const { tokens, infos } = readText(text, data, short);
  return sentenceRanges(text, tokens, infos).map((range) =>
    buildSentence(text, tokens, infos, range, dutch.opensClause),
  );
}

/** The only sentence of a text. */
export function readSentence(text: string, data: LexiconData = {}, short: readonly string[] = []): Sentence {
  const [sentence, ...more] = readSentences(text, data, short);
  if (!sentence || more.length > 0) throw new Error(`${more.length + 1} sentences in "${text}"`);
  return sentence;
}

/** The words, as written, that carry a tag. */
export function wordsWith(tag: string, { words }: { words: readonly SentenceWord[] }): string[] {
  return words.filter((word) => word.tags.has(tag)).map((word) => word.raw);
}

/** Each clause of a sentence as one string of its words. */
export function clausesOf({ words }: Sentence): string[] {
  const clauses: string[] = [];
  for (const { clause, raw } of words) {
    clauses[clause] = clauses[clause] === undefined ? raw : `${clauses[clause]} ${raw}`;
  }
  return clauses;
}
