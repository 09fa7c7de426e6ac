import type { SentenceWord } from '../../sentence.ts';
import type { Part } from './parts.ts';
import type { Person } from './people.ts';

/** What is known of a sentence before it is asked who does what. */
export interface Scene {
  readonly words: readonly SentenceWord[];
  readonly people: readonly Person[];
  readonly parts: readonly Part[];
}

/** The index of the part that a word stands in; -1 for no word of the sentence. */
export function partIndexAt({ parts }: Scene, word: number): number {
  return parts.findIndex(({ from, to }) => word >= from && word < to);
}

/** The first of these words in the part, before another word. */
export function wordBefore(
  { words }: Scene,
  { from }: Part,
  at: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  return findWord(words, from, at, ({ info }) => wanted.has(info.normal));
}

/** The first of these words in the part, behind another word. */
export function wordBehind(
  { words }: Scene,
  { to }: Part,
  at: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  return findWord(words, at + 1, to, ({ info }) => wanted.has(info.normal));
}

export function findWord(
  words: readonly SentenceWord[],
  from: number,
  to: number,
  fits: (word: SentenceWord) => boolean,
): number | undefined {
  for (let at = from; at < to; at += 1) if (fits(words[at] as SentenceWord)) return at;
  return undefined;
}
