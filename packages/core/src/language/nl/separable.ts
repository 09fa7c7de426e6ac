import type { Sentence, SentenceWord } from '../sentence.ts';
import { addTag } from '../sentences.ts';
import { determiners } from './determiners.ts';

/** How many words may stand between a verb and its particle. */
const reach = 14;

/** Words that may follow a particle; before anything else "op" or "in" is a preposition. */
const mayFollow = new Set(
  'in op aan met bij van voor tegen tot uit na om door naar via en of dat die wat wie waar hoe welke als zodat maar want per tijdens binnen onder over zonder samen thuis ook nog vandaag morgen waarom wanneer hoeveel waarin'.split(
    ' ',
  ),
);

const particlesThatAreNoPreposition = new Set([
  'mee',
  'af',
  'terug',
  'klaar',
  'weg',
  'neer',
  'samen',
  'thuis',
]);

/** Particles that people write loose before the verb: "mee brengen". */
const writtenLoose = new Set(['mee', 'af', 'terug', 'klaar', 'weg', 'neer']);

type Separable = ReadonlyMap<string, unknown>;

/**
 * Finds the particle of each split verb ("vraag de woordjes op", "op te zoeken", "mee brengen") and
 * gives the verb the tags of the whole: its lemma and the groups it belongs to. A particle belongs to
 * the last verb before it that takes it: "vraag je juf en zoek het op".
 */
export function joinSeparableVerbs({ words }: Sentence): void {
  const taken = new Set<number>();
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] as SentenceWord;
    const { separable } = word.info;
    if (!separable || isNoun(words, index)) continue;
    const at = particleBefore(words, index, separable) ?? particleBehind(words, index, separable, taken);
    if (at === undefined) continue;
    taken.add(at);
    for (const tag of separable.get(normalAt(words, at))?.tags ?? []) addTag(word, tag);
  }
}

/** Before a noun: "drie vragen", "2 vragen". */
const counts =
  /^(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|veel|meer|moeilijke|nieuwe|extra)$/;

function isNoun(words: readonly SentenceWord[], index: number): boolean {
  const previous = normalAt(words, index - 1);
  return (
    determiners.has(previous) ||
    counts.test(previous) ||
    (previous === 'het' && (words[index] as SentenceWord).tags.has('Stem'))
  );
}

function particleBefore(
  words: readonly SentenceWord[],
  index: number,
  separable: Separable,
): number | undefined {
  const previous = normalAt(words, index - 1);
  if (previous === 'te') return separable.has(normalAt(words, index - 2)) ? index - 2 : undefined;
  return writtenLoose.has(previous) && separable.has(previous) ? index - 1 : undefined;
}

function particleBehind(
  words: readonly SentenceWord[],
  index: number,
  separable: Separable,
  taken: ReadonlySet<number>,
): number | undefined {
  const last = Math.min(words.length - 1, index + reach);
  for (let at = index + 1; at <= last; at += 1) {
    const word = words[at] as SentenceWord;
    if (word.opensClause && word.tags.has('Stem')) return undefined;
    if (!taken.has(at) && separable.has(word.info.normal) && isParticle(words, at)) return at;
  }
  return undefined;
}

function isParticle(words: readonly SentenceWord[], at: number): boolean {
  const { after, info } = words[at] as SentenceWord;
  const next = normalAt(words, at + 1);
  if (info.normal === 'af' && next === 'en' && normalAt(words, at + 2) === 'toe') return false;
  if (next === '' || words[at + 1]?.opensClause || /^\s*[^\s'"‘“„«]/u.test(after)) return true;
  if (particlesThatAreNoPreposition.has(info.normal)) return true;
  return mayFollow.has(next) && !(info.normal === 'voor' && next === 'wie');
}

function normalAt(words: readonly SentenceWord[], index: number): string {
  return words[index]?.info.normal ?? '';
}
