import { dutchWords, type RulePack } from '@hwlint/core';
import { OwnShortForms } from './own-short-forms.ts';

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** Names that may keep their capital: of languages, days, feasts and places that everybody shares. */
const shared =
  'nederlands vlaams frans engels duits spaans latijn grieks arabisch turks belgië vlaanderen brussel europa kerstmis kerst pasen sinterklaas sint internet www wifi u uw';

/**
 * Names that are ordinary words too: those that no text can do without in lower case, and those that are hardly ever
 * anything but a name. With a capital both are taken for a name.
 */
const wordsAndNames = new Set(
  'an ben bakker bloem bos bruin dan elke engels frans groen juni lente mark mei post prins toon will wit zomer'.split(
    ' ',
  ),
);
const mostlyNames = new Set('bo don dries maarten max mo mon peter sofia'.split(' '));

/** Titles that are shortened, as they stand before a point. A name follows, in whatever case. */
const shortTitles = new Set(
  'm mr mw mevr dhr hr dr drs prof ir ing em zr br past dir juffr jfr jf me mej lkr lk leerkr'.split(' '),
);
/** Titles that a name with a particle may follow: "juf van den berg". */
const fullTitles = new Set(
  'heer familie fam juf juffrouw juffie meester mevrouw meneer mijnheer madame dokter directeur directrice zuster pastoor'.split(
    ' ',
  ),
);
/** What a street's name ends in. */
const street = /.(?:straat|laan|steenweg|dreef|gracht|singel|kaai|plein)$/u;

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
  readonly #titles = new Set<string>([...fullTitles, ...shortTitles]);
  readonly #platforms = new Set<string>();
  readonly #shortForms: OwnShortForms;
  readonly #labels = new Set<string>();

  constructor(pack: RulePack) {
    const { frequentWords, lexicon, rules } = pack;
    this.#shortForms = new OwnShortForms(pack);
    for (const word of frequentWords) this.#words.add(word);
    for (const [tag, group] of Object.entries(lexicon as unknown as Lexicon)) {
      for (const list of Object.values(group)) {
        if (!Array.isArray(list)) continue;
        for (const entry of list.filter((each): each is string => typeof each === 'string')) {
          const words = wordsOf(entry.toLowerCase());
          for (const word of words) {
            this.#words.add(word);
            if (tag === 'Platform' || tag === 'PlatformCapital') this.#capitals.add(word);
            if (tag === 'Platform' && words.length === 1) this.#platforms.add(word);
          }
          const isPerson = personTags.includes(tag) && words.length === 1;
          if (isPerson) this.#titles.add(words[0] as string);
        }
      }
    }
    for (const title of this.#titles) this.#words.add(title);
    for (const { examples, suggestions, aspects, wordings } of rules) {
      for (const { label } of [...suggestions, ...Object.values(aspects).flatMap((each) => each.suggestions)])
        for (const each of Object.values(label)) this.#labels.add(each.toLowerCase());
      for (const each of Object.values(wordings)) this.#labels.add(each.toLowerCase());
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

  /** Whether a word is in the pack or its rules as it stands, and no name too: enough to keep its capital. */
  isNoName(word: string): boolean {
    const lower = word.toLowerCase();
    return this.#words.has(lower) && !this.mayBeName(lower);
  }

  /** Whether hwlint knows a short form, with its capitals, and what it stands for. */
  expands(form: string): boolean {
    return this.#shortForms.has(form);
  }

  /** Whether a suggestion, or what it says between quotation marks, stands in the pack word for word. */
  isOwnLabel(label: string): boolean {
    const lower = label.toLowerCase();
    const [, quoted = lower] = /^\p{L}+ “(.+)”$/u.exec(lower) ?? [];
    const bare = quoted.replace(/\s*\d+\s*/gu, ' ').trim();
    return this.#labels.has(lower) || this.#labels.has(bare) || this.#shortForms.writesOut(bare);
  }

  /** Whether the pack has words, so that nobody is named: it writes a short form so, or knows each and none as a title. */
  hasOwn(words: string): boolean {
    const isOwn = (word: string) => this.isNoName(word) && !this.isTitle(word);
    return this.#shortForms.writesOut(words) || (words !== '' && wordsOf(words).every(isOwn));
  }

  /** Whether a link leads to the start of a platform and no further. */
  isPlatformLink(link: string): boolean {
    const [, name = ''] =
      /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+)\.\p{L}{2,3}\/?$/u.exec(link.toLowerCase()) ?? [];
    return this.#platforms.has(name);
  }

  /** Whether a word names a street. */
  isStreet(word: string): boolean {
    const lower = word.toLowerCase();
    return street.test(lower) && !this.#words.has(lower);
  }

  /** Whether a name is a title's, whatever its case: "dr.", "m.". */
  isShortTitle(word: string): boolean {
    return shortTitles.has(word.toLowerCase());
  }

  isFullTitle(word: string): boolean {
    return fullTitles.has(word.toLowerCase());
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
