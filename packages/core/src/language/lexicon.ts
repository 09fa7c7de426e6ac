import type { Language } from './language.ts';
import type { LexiconData, TagData } from './lexicon-data.ts';
import { likelyMeant } from './misspellings.ts';
import { normalize } from './normalize.ts';
import { tokenize } from './tokenize.ts';
import type { Phrase } from './word-info.ts';

/** A lexicon entry of several words, before anyone knows which patterns it triggers. */
export type LexiconPhrase = Omit<Phrase, 'triggers'>;

interface Form {
  readonly tags: Set<string>;
  separable?: Map<string, Set<string>>;
}

/** Compounds shorter than this are not looked into: "kaart" is no "k" + "aart". */
const shortestCompound = 7;

/**
 * All words that a pack knows, ready to be looked up. Nouns are kept as lemmas and inflected forms
 * are traced back to them; verbs are kept in all their forms.
 */
export class Lexicon {
  readonly #language: Language;
  readonly #exact = new Map<string, Form>();
  readonly #nouns = new Map<string, Set<string>>();
  readonly #names = new Map<string, Set<string>>();
  readonly #phrases = new Map<string, LexiconPhrase[]>();
  readonly #starts = new Map<string, Set<string>>();
  readonly #ends = new Map<string, Set<string>>();
  readonly #tags = new Set<string>();
  #longestPart = 0;

  constructor(data: LexiconData, language: Language, lemmaTag: (lemma: string) => string) {
    this.#language = language;
    const wider = widerTags(data);
    for (const [tag, group] of Object.entries(data)) {
      for (const each of [tag, ...(wider.get(tag) ?? [])]) this.#addGroup(group, each, lemmaTag);
    }
  }

  /** Whether some word of the lexicon carries this tag. */
  hasTag(tag: string): boolean {
    return this.#tags.has(tag);
  }

  /** The tags of a word as written, those of its lemma and, when it is unknown, of its parts or of what it was meant to be. */
  tagsOf(raw: string, normal: string): Set<string> {
    const tags = new Set<string>();
    merge(tags, this.#names.get(raw));
    merge(tags, this.#exact.get(normal)?.tags);
    for (const lemma of this.#language.nounLemmas(normal)) merge(tags, this.#nouns.get(lemma));
    if (tags.size === 0 && normal.length >= shortestCompound) this.#addCompoundTags(tags, raw, normal);
    if (tags.size === 0 && !this.#isKnown(normal)) this.#addMisspelledTags(tags, normal);
    return tags;
  }

  /** How rare each tag is, when `rankOf` tells how rare each word is: a phrase is as rare as its rarest word. */
  tagRanks(words: Iterable<string>, rankOf: (word: string) => number): Map<string, number> {
    const ranks = new Map<string, number>();
    const lower = (tag: string, rank: number) => ranks.set(tag, Math.min(rank, ranks.get(tag) ?? rank));
    for (const word of words) {
      for (const tag of this.tagsOf(word, word)) lower(tag, rankOf(word));
    }
    for (const phrases of this.#phrases.values()) {
      for (const { tag, words: parts } of phrases) lower(tag, Math.max(...parts.map(rankOf)));
    }
    return ranks;
  }

  separableOf(normal: string): ReadonlyMap<string, ReadonlySet<string>> | undefined {
    return this.#exact.get(normal)?.separable;
  }

  phrasesFrom(normal: string): readonly LexiconPhrase[] | undefined {
    return this.#phrases.get(normal);
  }

  /** A known form, or one with an ending ("begeleide" of "begeleid"), which is no slip of the pen. */
  #isKnown(normal: string): boolean {
    return this.#exact.has(normal) || (/[en]$/.test(normal) && this.#exact.has(normal.slice(0, -1)));
  }

  /** A word that nobody knows may be a known one with a slip: the first that fits. */
  #addMisspelledTags(tags: Set<string>, normal: string): void {
    for (const meant of likelyMeant(normal)) {
      merge(tags, this.#exact.get(meant)?.tags);
      for (const lemma of this.#language.nounLemmas(meant)) merge(tags, this.#nouns.get(lemma));
      if (tags.size > 0) return;
    }
  }

  #addCompoundTags(tags: Set<string>, raw: string, normal: string): void {
    if (normal.includes('-')) {
      const rawParts = raw.split('-');
      const parts = normal.split('-');
      const last = parts.length - 1;
      parts.forEach((part, index) => {
        const ofPart = this.tagsOf(rawParts[index] ?? part, part);
        if (index === last || this.#starts.has(part)) merge(tags, ofPart);
        merge(tags, index === 0 ? this.#starts.get(part) : undefined);
      });
      return;
    }
    for (let length = 3; length <= Math.min(this.#longestPart, normal.length - 3); length += 1) {
      merge(tags, this.#starts.get(normal.slice(0, length)));
    }
    for (const lemma of this.#language.nounLemmas(normal)) {
      for (let length = 3; length <= Math.min(this.#longestPart, lemma.length - 3); length += 1) {
        merge(tags, this.#ends.get(lemma.slice(-length)));
      }
    }
  }

  #addGroup(group: TagData, tag: string, lemmaTag: (lemma: string) => string): void {
    this.#tags.add(tag);
    for (const word of group.words ?? []) this.#addWord(word, tag);
    for (const noun of group.nouns ?? []) this.#addNoun(noun, tag);
    for (const name of group.names ?? []) this.#addName(name, tag);
    for (const part of group.starts ?? []) this.#addPart(this.#starts, part, tag);
    for (const part of group.ends ?? []) this.#addPart(this.#ends, part, tag);
    for (const verb of group.verbs ?? []) this.#addVerb(verb, tag, lemmaTag);
  }

  #addWord(word: string, tag: string): void {
    const [first, ...more] = wordsOf(word);
    if (first === undefined) return;
    if (more.length > 0) this.#addPhrase([first, ...more], { tag });
    else this.#form(first).tags.add(tag);
  }

  #addName(name: string, tag: string): void {
    const written = tokensOf(name);
    const [first, ...more] = wordsOf(name);
    if (first === undefined) return;
    if (more.length > 0) this.#addPhrase([first, ...more], { tag, written });
    else addTo(this.#names, written[0] as string, tag);
  }

  #addNoun(noun: string, tag: string): void {
    const [first, ...more] = wordsOf(noun);
    if (first === undefined) return;
    if (more.length > 0) this.#addPhrase([first, ...more], { tag });
    else addTo(this.#nouns, first, tag);
  }

  #addPhrase(words: readonly [string, ...string[]], phrase: Omit<LexiconPhrase, 'words'>): void {
    const [first] = words;
    const list = this.#phrases.get(first) ?? [];
    list.push({ words, ...phrase });
    list.sort((a, b) => b.words.length - a.words.length);
    this.#phrases.set(first, list);
  }

  #addPart(parts: Map<string, Set<string>>, part: string, tag: string): void {
    const normal = normalize(part);
    this.#longestPart = Math.max(this.#longestPart, normal.length);
    addTo(parts, normal, tag);
  }

  #addVerb(spec: string, tag: string, lemmaTag: (lemma: string) => string): void {
    const forms = this.#language.verbForms(spec);
    const ofLemma = lemmaTag(forms.lemma);
    this.#tags.add(ofLemma);
    for (const whole of forms.whole) {
      const form = this.#form(normalize(whole));
      form.tags.add(tag).add(ofLemma);
      if (forms.stems.includes(whole)) form.tags.add('Stem');
      if (whole === forms.lemma) form.tags.add('Infinitive');
      if (forms.participles.includes(whole)) form.tags.add('Participle');
    }
    for (const half of forms.split) {
      const form = this.#form(normalize(half));
      if (forms.stems.includes(half)) form.tags.add('Stem');
      if (half === forms.infinitive) form.tags.add('Infinitive');
      form.separable ??= new Map();
      const particle = forms.particle as string;
      const tags = form.separable.get(particle) ?? new Set();
      form.separable.set(particle, tags.add(tag).add(ofLemma));
    }
  }

  #form(normal: string): Form {
    const known = this.#exact.get(normal);
    if (known) return known;
    const form: Form = { tags: new Set() };
    this.#exact.set(normal, form);
    return form;
  }
}

/** For each tag the tags that include it, also through others. */
function widerTags(data: LexiconData): ReadonlyMap<string, readonly string[]> {
  const wider = new Map<string, Set<string>>();
  const include = (tag: string, by: string) => {
    const known = wider.get(tag) ?? new Set();
    if (known.has(by)) return;
    wider.set(tag, known.add(by));
    for (const narrower of data[tag]?.includes ?? []) include(narrower, by);
  };
  for (const [by, { includes }] of Object.entries(data)) for (const tag of includes ?? []) include(tag, by);
  return new Map([...wider].map(([tag, by]) => [tag, [...by]]));
}

/** Most entries by far, which need no cutting. */
const oneWord = /^[a-z]+$/i;

/** The words of a lexicon entry, cut the way texts are: "'s avonds" is "s" and "avonds". */
function tokensOf(entry: string): string[] {
  if (oneWord.test(entry)) return [entry];
  const { starts, ends } = tokenize(entry);
  return starts.map((start, index) => entry.slice(start, ends[index]));
}

function wordsOf(entry: string): string[] {
  return tokensOf(entry).map(normalize);
}

function addTo(map: Map<string, Set<string>>, key: string, tag: string): void {
  const tags = map.get(key);
  if (tags) tags.add(tag);
  else map.set(key, new Set([tag]));
}

function merge(into: Set<string>, from: ReadonlySet<string> | undefined): void {
  if (from) for (const tag of from) into.add(tag);
}
