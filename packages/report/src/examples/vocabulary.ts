import { dutchWords, type RulePack } from '@hwlint/core';

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** Names that may keep their capital: of languages, days, feasts and places that everybody shares. */
const shared =
  'nederlands vlaams frans engels duits spaans latijn grieks arabisch turks belgië vlaanderen brussel europa kerstmis kerst pasen sinterklaas sint internet a4 wifi';

/**
 * First names that are ordinary words too: those that no text can do without, and those that are hardly ever anything
 * but a name.
 */
const wordsAndNames = new Set(['an', 'ben', 'bloem', 'dan', 'elke', 'frans', 'mark', 'mei', 'toon', 'will']);
const mostlyNames = new Set(['bo', 'don', 'max', 'mon', 'peter', 'sofia']);

/** What may stand behind an ordinary word. */
const endings = /(?:tjes?|pjes?|jes?|en|e|s)$/u;
/** Letters of a part of a compound, at least. */
const shortestPart = 4;
/** Letters of the stem of a verb, at least: "bert" is no form of "beren". */
const shortestStem = 5;

/** Tags of a rule pack whose words stand before a person's name. */
const personTags: readonly string[] = ['SchoolAdult', 'HomeAdult', 'Kin', 'Elder', 'Parent', 'FellowPupil'];

/** Names from a rule's lexicon tags are people's words too: "mama", "opa". First names are in none of them. */
type Lexicon = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The ordinary words of a rule pack: no name of a person, street or school is among them. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #capitals = new Set<string>();
  readonly #titles = new Set<string>(['mevrouw', 'mevr', 'meneer', 'dhr', 'mw', 'dokter', 'directeur']);

  constructor({ frequentWords, lexicon, rules }: RulePack) {
    for (const word of frequentWords) this.#words.add(word);
    for (const [tag, group] of Object.entries(lexicon as unknown as Lexicon)) {
      for (const list of Object.values(group)) {
        if (!Array.isArray(list)) continue;
        for (const entry of list.filter((each): each is string => typeof each === 'string')) {
          const words = wordsOf(entry.toLowerCase());
          for (const word of words) {
            this.#words.add(word);
            if (tag === 'Platform') this.#capitals.add(word);
          }
          const isPerson = personTags.includes(tag) && words.length === 1;
          if (isPerson) this.#titles.add(words[0] as string);
        }
      }
    }
    for (const title of this.#titles) this.#words.add(title);
    for (const { examples } of rules) {
      for (const each of [...examples.flag, ...examples.allow]) {
        for (const word of wordsOf(each.text)) if (word === word.toLowerCase()) this.#words.add(word);
      }
    }
    for (const word of [...dutchWords.subjects, ...dutchWords.days, shared].flatMap(wordsOf)) {
      this.#words.add(word);
      this.#capitals.add(word);
    }
  }

  /** Whether a word, in any case, is an ordinary one, or is made of ordinary ones: "weekwoorden", "kaftje". */
  knows(word: string): boolean {
    const parts = word.toLowerCase().split('-');
    return parts.every((part) => this.#isOrdinary(part) || this.#isCompound(part));
  }

  /** Whether a word is a first name too. */
  mayBeName(word: string): boolean {
    return wordsAndNames.has(word.toLowerCase()) || this.isMostlyName(word);
  }

  /** Whether a word that is known is a first name more often than not. */
  isMostlyName(word: string): boolean {
    return mostlyNames.has(word.toLowerCase());
  }

  /** Whether a word may stand with a capital inside a sentence and name nobody. */
  mayBeCapital(word: string): boolean {
    return this.#capitals.has(word.toLowerCase());
  }

  /** Whether a person's name is likely to follow: "juf", "mevrouw", "oma". */
  isTitle(word: string): boolean {
    return this.#titles.has(word.toLowerCase());
  }

  #isOrdinary(word: string): boolean {
    if (this.#words.has(word)) return true;
    const stem = word.replace(endings, '');
    if (stem.length >= shortestPart && !this.mayBeName(stem) && this.#words.has(stem)) return true;
    const verb = word.replace(/(?:te?n?|den?)$/u, '');
    return verb !== word && verb.length >= shortestStem && this.#words.has(`${verb}en`);
  }

  #isCompound(word: string): boolean {
    for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
      const first = word.slice(0, at);
      const isFirst = this.#words.has(first) || (first.endsWith('s') && this.#words.has(first.slice(0, -1)));
      if (isFirst && this.#isOrdinary(word.slice(at))) return true;
    }
    return false;
  }
}
