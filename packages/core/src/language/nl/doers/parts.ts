import type { SentenceWord } from '../../sentence.ts';
import { auxiliaries, lets } from '../auxiliaries.ts';
import { isVerb, type Person } from './people.ts';

/** A run of words with a verb and a subject of its own: finer than a clause, which ends at signs. */
export interface Part {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** It goes on with "en", "of" or "maar", so it may share the subject of the part before. */
  readonly goesOn: boolean;
}

const subordinators = new Set(
  'dat om omdat zodat terwijl wanneer als indien tot zodra wat hoe waar waarom welke wie tenzij voordat nadat waarbij waarmee opdat mits'.split(
    ' ',
  ),
);

/** "waar nodig", "wat extra": no part of its own follows. */
const verbless = new Set(['nodig', 'mogelijk', 'gewenst', 'extra', 'meer', 'verder', 'nog']);

const joints = new Set(['en', 'of', 'maar', 'dus', 'want']);

/** Cuts a sentence into parts, from left to right. */
export function partsOf(words: readonly SentenceWord[], people: readonly Person[]): Part[] {
  const starts: { from: number; goesOn: boolean }[] = [];
  words.forEach((word, index) => {
    const { normal } = word.info;
    if (index === 0 || word.opensClause) starts.push({ from: index, goesOn: joints.has(normal) });
    else if (
      (subordinators.has(normal) && !verbless.has(words[index + 1]?.info.normal ?? '')) ||
      opensRelative(people, normal, index)
    )
      starts.push({ from: index, goesOn: false });
    else if (joints.has(normal) && opensPart(words, people, index + 1))
      starts.push({ from: index, goesOn: true });
  });
  return starts.map(({ from, goesOn }, index) => ({
    from,
    to: starts[index + 1]?.from ?? words.length,
    goesOn,
  }));
}

/** "een ouder die het naleest". */
function opensRelative(people: readonly Person[], normal: string, index: number): boolean {
  return normal === 'die' && people.some(({ to, isPronoun }) => to === index && !isPronoun);
}

/** What follows "en" or "of" is a part of its own where it brings a subject or a command with it. */
function opensPart(words: readonly SentenceWord[], people: readonly Person[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.tags.has('Imperative') || word.tags.has('Stem') || lets.has(word.info.normal)) return true;
  const person = people.find(({ from }) => from === index);
  if (!person) return isVerb(word) && !word.tags.has('Infinitive');
  if (person.isSubjectForm) return true;
  const next = words[person.to];
  return next !== undefined && (auxiliaries.has(next.info.normal) || isVerb(next));
}
