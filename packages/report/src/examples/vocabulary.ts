import { dutchWords, type RulePack } from '@hwlint/core';

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** Names that may keep their capital: of languages, days, feasts and places that everybody shares. */
const shared =
  'nederlands vlaams frans engels duits spaans latijn grieks arabisch turks belgië vlaanderen brussel europa kerstmis kerst pasen sinterklaas sint internet a4 wifi';

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
        for (const word of list.filter((each) => typeof each === 'string').flatMap(wordsOf)) {
          this.#words.add(word.toLowerCase());
          if (tag === 'Platform') this.#capitals.add(word.toLowerCase());
          if (tag === 'SchoolAdult' || tag === 'Kin' || tag === 'Elder') this.#titles.add(word.toLowerCase());
        }
      }
    }
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

  /** Whether a word, in any case, is an ordinary one. */
  knows(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }

  /** Whether a word may stand with a capital inside a sentence and name nobody. */
  mayBeCapital(word: string): boolean {
    return this.#capitals.has(word.toLowerCase());
  }

  /** Whether a person's name is likely to follow: "juf", "mevrouw", "oma". */
  isTitle(word: string): boolean {
    return this.#titles.has(word.toLowerCase());
  }
}
