import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { normalize } from './normalize.ts';
import type { JoinedVerb, Triggers, WordInfo } from './word-info.ts';

/** What the words need to know beside lexicon and language. */
export interface WordHooks {
  /** The patterns that a word, or tags alone, trigger. */
  readonly triggersOf: (normal: string | undefined, tags: Iterable<string>) => Triggers;
  readonly mayBeShort: (raw: string, normal: string) => boolean;
}

/**
 * So many different words are remembered for sure, and at most twice as many: those met last. A large export has a
 * number of its own in each row. Nothing but time and memory depends on it.
 */
const mostRemembered = 4_000;

/** Looks words up once and remembers them: teachers' texts repeat a few thousand words. */
export class Words {
  readonly #lexicon: Lexicon;
  readonly #language: Language;
  readonly #hooks: WordHooks;
  #known = new Map<string, WordInfo>();
  #before = new Map<string, WordInfo>();

  constructor(lexicon: Lexicon, language: Language, hooks: WordHooks) {
    this.#lexicon = lexicon;
    this.#language = language;
    this.#hooks = hooks;
  }

  info(raw: string): WordInfo {
    const known = this.#known.get(raw);
    if (known) return known;
    if (this.#known.size >= mostRemembered) {
      this.#before = this.#known;
      this.#known = new Map();
    }
    const info = this.#before.get(raw) ?? this.#lookUp(raw);
    this.#known.set(raw, info);
    return info;
  }

  #lookUp(raw: string): WordInfo {
    const normal = normalize(raw);
    const tags = this.#lexicon.tagsOf(raw, normal);
    for (const tag of this.#language.shapeTags(raw, normal)) tags.add(tag);
    return {
      normal,
      tags,
      separable: this.#joinedVerbs(normal),
      phrases: this.#lexicon
        .phrasesFrom(normal)
        ?.map((phrase) => ({ ...phrase, triggers: this.#hooks.triggersOf(undefined, [phrase.tag]) })),
      triggers: unlessIdle(this.#hooks.triggersOf(normal, tags)),
      mayBeShort: this.#hooks.mayBeShort(raw, normal),
    };
  }

  #joinedVerbs(normal: string): WordInfo['separable'] {
    const separable = this.#lexicon.separableOf(normal);
    if (!separable) return undefined;
    const joined = new Map<string, JoinedVerb>();
    for (const [particle, tags] of separable) {
      joined.set(particle, { tags, triggers: this.#hooks.triggersOf(undefined, tags) });
    }
    return joined;
  }
}

const none: readonly Triggers[] = [];

function unlessIdle(triggers: Triggers): readonly Triggers[] {
  return triggers.rules.length === 0 && triggers.facts.size === 0 ? none : [triggers];
}
