import { type PolicyKey, type RulePack, textHash } from '@hwlint/core';
import { mask } from './mask.ts';
import { Vocabulary } from './vocabulary.ts';

/** A point of attention from the school's own texts, masked. */
export interface Example {
  readonly ruleId: string;
  /** The sentence around the words found. */
  readonly text: string;
  /** The words found, as they stand in `text`. */
  readonly found: string;
  /** What can be written instead; absent where a rule suggests nothing, or something of it would have to be masked. */
  readonly suggestion?: string;
}

/** What an example is made of. */
export interface Candidate {
  readonly ruleId: string;
  readonly key: PolicyKey;
  readonly found: string;
  /** Of the whole entry. */
  readonly text: string;
  readonly suggestion: string | undefined;
}

interface Ranked {
  readonly example: Example;
  readonly rank: string;
}

/** Examples of a key, and those kept of each rule. */
const most = 3;
/** A sentence with more words that hwlint does not know says little once they are masked. */
const mostUnknown = 3;

const longest = 180;
/** A label of one or two words shows nothing of how a task is said. */
const fewestWords = 3;

/**
 * Keeps a few examples per policy key, none of which had to be masked in the words found: first those in which nothing
 * had to be masked and every word is an ordinary one, of different rules. Which these are does not depend on the order in which texts come.
 */
export class ExampleCollector {
  readonly #vocabulary: Vocabulary;
  readonly #best = new Map<PolicyKey, Map<string, readonly Ranked[]>>();

  constructor(pack: RulePack) {
    this.#vocabulary = new Vocabulary(pack);
  }

  add({ ruleId, key, found: words, text, suggestion }: Candidate): void {
    const sentence = sentenceWith(words, text, this.#vocabulary);
    const found = words.replace(/\s+/gu, ' ');
    if (sentence === undefined) return;
    const byRule = this.#best.get(key) ?? new Map<string, readonly Ranked[]>();
    this.#best.set(key, byRule);
    const best = byRule.get(ruleId) ?? [];
    const last = best[most - 1];
    if (last?.rank.startsWith('00 00') && textHash(sentence) > last.rank.slice(6)) return;
    const masked = mask(sentence, this.#vocabulary, found);
    const score = [masked.masks, masked.unknown].map((count) => String(Math.min(count, 99)).padStart(2, '0'));
    const rank = `${score.join(' ')} ${textHash(sentence)}`;
    const same = best.find((each) => shapeOf(each.example) === shapeOf(masked));
    if (masked.unknown > mostUnknown || !masked.text.includes(found) || (same && same.rank <= rank)) return;
    const example = {
      ruleId,
      text: masked.text,
      found,
      ...(suggestion !== undefined && this.#maySay(suggestion) && { suggestion }),
    };
    byRule.set(
      ruleId,
      [...best.filter((each) => each !== same), { rank, example }]
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .slice(0, most),
    );
  }

  /** Not where something of it would have to be masked: what a school's own glossary writes in full may be a name. */
  #maySay(suggestion: string): boolean {
    return this.#vocabulary.isOwnLabel(suggestion) || mask(suggestion, this.#vocabulary).masks === 0;
  }

  /** A few examples of a key: the best of each rule first, then the second best. */
  examplesOf(key: PolicyKey): readonly Example[] {
    return [...(this.#best.get(key)?.values() ?? [])]
      .flatMap((ofRule) => ofRule.map(({ rank, example }, place) => ({ order: `${place} ${rank}`, example })))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ example }) => example)
      .filter((example, at, all) => all.findIndex((each) => shapeOf(each) === shapeOf(example)) === at)
      .slice(0, most);
  }
}

/** Sentences that differ in a number alone show the same. */
function shapeOf({ text }: { readonly text: string }): string {
  return text.replace(/\d+/gu, '0');
}

/** The sentence or line that holds the words; undefined when it is too long or too short to be an example. */
function sentenceWith(found: string, text: string, vocabulary: Vocabulary): string | undefined {
  const at = text.indexOf(found);
  if (at < 0 || found === '') return undefined;
  const ends = /[.!?](?=\s+\p{Lu}|\s*$)|\n/gu;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(ends)) {
    if (sign === '.' && index >= start && isShortened(text.slice(start, index), vocabulary)) continue;
    if (index < at) start = index + 1;
    else if (index >= at + found.length - 1) return whole(text.slice(start, index + 1));
  }
  return whole(text.slice(start));
}

/** Whether a point stands behind a title or an initial, so that the name behind it is of the same sentence. */
function isShortened(front: string, vocabulary: Vocabulary): boolean {
  const [last = ''] = /\p{L}+$/u.exec(front) ?? [];
  return last.length === 1 || vocabulary.isShortTitle(last);
}

function whole(sentence: string): string | undefined {
  const trimmed = sentence.trim().replace(/\s+/gu, ' ');
  return trimmed.length > longest || trimmed.split(' ').length < fewestWords ? undefined : trimmed;
}
