import type { Language } from './language.ts';
import type { Sentence, SentenceWord } from './sentence.ts';
import type { Tokens } from './tokenize.ts';
import type { WordInfo } from './word-info.ts';

/** Words that one sentence may hold; a longer run is cut, so that cost stays linear in the text. */
export const mostWords = 120;

/** The half-open range of token indexes of one sentence. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** Cuts a text into sentences: at full stops, line breaks, cell borders, bullets and check boxes. */
export function sentenceRanges(text: string, tokens: Tokens, infos: readonly WordInfo[]): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let from = 0;
  for (let index = 0; index < infos.length; index += 1) {
    const isLast = index === infos.length - 1;
    if (isLast || index - from + 1 >= mostWords || endsSentence(text, tokens, infos, from, index)) {
      ranges.push({ from, to: index + 1 });
      from = index + 1;
    }
  }
  return ranges;
}

function endsSentence(
  text: string,
  tokens: Tokens,
  infos: readonly WordInfo[],
  from: number,
  index: number,
): boolean {
  const gap = text.slice(tokens.ends[index], tokens.starts[index + 1]);
  if (gap === ' ') return false;
  if (/[\n|•·☐☑✓✔→⇒▪●◦]/u.test(gap) || /^['"”’»)\]]*[!?]/.test(gap)) return true;
  const info = infos[index] as WordInfo;
  const next = nextWord(text, tokens, infos, index);
  const goesOn = next.isLower && !next.isStem;
  if (/^['"”’»)\]]*(?:…|\.\.\.)/.test(gap) || /^['"”’»)\]]*\s*\p{Extended_Pictographic}/u.test(gap))
    return !goesOn;
  if (!/^['"”’»)\]]*\./.test(gap) || !/\s/.test(gap)) return false;
  if (index === from && countsList.test(info.normal)) return false;
  if (/^\d+$/.test(info.normal)) return true;
  if (isAbbreviation(info, false)) return next.isStem && !next.isLower;
  if (info.mayBeShort) return next.isUpper && (next.isStem || info.normal.length > 3);
  return goesOn ? info.normal.length > 3 : info.normal.length > 1;
}

/** "1." or "a." before what is listed. */
const countsList = /^(?:\d{1,2}|\p{L})$/u;

/** A word whose dot says nothing of the sentence: "m.b.v.", "p. 34", "J. Peeters"; "a. Lees" counts a list. */
function isAbbreviation({ normal, mayBeShort }: WordInfo, opensSentence: boolean): boolean {
  return (mayBeShort && normal.includes('.')) || (/^\p{L}$/u.test(normal) && !opensSentence);
}

interface NextWord {
  readonly isLower: boolean;
  readonly isUpper: boolean;
  /** Whether it may be a command: lower-case teachers start their sentences with one. */
  readonly isStem: boolean;
}

function nextWord(text: string, tokens: Tokens, infos: readonly WordInfo[], index: number): NextWord {
  const first = text.charAt(tokens.starts[index + 1] ?? text.length);
  return {
    isLower: first !== first.toUpperCase(),
    isUpper: first !== first.toLowerCase(),
    isStem: infos[index + 1]?.tags.has('Stem') ?? false,
  };
}

/** Builds the words of one sentence, with their clauses. */
export function buildSentence(
  text: string,
  tokens: Tokens,
  infos: readonly WordInfo[],
  range: SentenceRange,
  opens: Language['opensClause'],
): Sentence {
  const words: SentenceWord[] = [];
  let clause = 0;
  for (let index = range.from; index < range.to; index += 1) {
    const start = tokens.starts[index] as number;
    const end = tokens.ends[index] as number;
    const info = infos[index] as WordInfo;
    const previous = words.at(-1);
    const opensClause =
      !previous ||
      clauseBreak.test(previous.after) ||
      (/^['"”’»]*\./.test(previous.after) &&
        !isShortened(previous, words.length === 1, text.charAt(start))) ||
      opens(info.normal, index + 1 < range.to ? infos[index + 1] : undefined);
    if (opensClause && previous) clause += 1;
    words.push({
      start,
      end,
      raw: text.slice(start, end),
      info,
      after: text.slice(end, tokens.starts[index + 1] ?? text.length),
      clause,
      opensClause,
      tags: info.tags as Set<string>,
      phraseLength: 1,
    });
  }
  const first = tokens.starts[range.from] as number;
  const behind = range.from > 0 ? (tokens.ends[range.from - 1] as number) : 0;
  return {
    text,
    words,
    vocabulary: new Set(),
    before: text.slice(behind, first),
    isQuestion: /^[^\p{L}]*\?/u.test(words.at(-1)?.after ?? ''),
  };
}

const clauseBreak = /[,;:()–—=]|\s-+\s|\.\.\.|…/;

/** Whether the dot behind a word belongs to the word: "blz. 34", "oef.3". */
function isShortened({ info, after }: SentenceWord, opensSentence: boolean, next: string): boolean {
  if (isAbbreviation(info, opensSentence)) return true;
  return next === next.toLowerCase() && (info.mayBeShort || after === '.');
}

/** Adds a tag to one word of one sentence, leaving the tags that the lexicon shares untouched. */
export function addTag(word: SentenceWord, tag: string): void {
  if (word.tags.has(tag)) return;
  if (word.tags === word.info.tags) word.tags = new Set(word.tags);
  word.tags.add(tag);
}
