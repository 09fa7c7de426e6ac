import type { SentenceWord } from '../../sentence.ts';
import { auxiliaries } from '../auxiliaries.ts';
import { asking } from './asking.ts';
import type { Part } from './parts.ts';
import { isVerb, maySubject, type Person, type Role } from './people.ts';
import { findWord, type Scene } from './scene.ts';

/** Who is the subject of a part whose finite verb is known: before it, or right behind it ("kijkt u na"). */
export function subjectOf({ words, people, parts }: Scene, index: number, finite: number): Role | undefined {
  const part = parts[index];
  if (!part) return undefined;
  const able = people.filter(
    (person) =>
      person.from >= part.from &&
      person.at < part.to &&
      person.at !== finite &&
      maySubject(person, words[person.at]?.info.normal ?? ''),
  );
  const antecedent = antecedentOf(words, people, part);
  if (antecedent && able.every(({ at }) => objectInRelative.has(words[at]?.info.normal ?? '')))
    return antecedent.role;
  const before = able.find(({ at }) => at < finite);
  const behind = able.find(({ from }) => from === finite + 1 || (from > finite && before === undefined));
  const isInverted = behind?.from === finite + 1 && (before === undefined || behind.isSubjectForm);
  const subject = isInverted ? behind : (before ?? behind);
  if (subject) return thirdPerson(people, subject, words);
  if (!part.goesOn || index === 0) return undefined;
  const earlier = parts[index - 1] as Part;
  const verb = findWord(words, earlier.from, earlier.to, isFiniteVerb) ?? earlier.to;
  return words[verb]?.tags.has('Imperative') && verb < earlier.to
    ? 'Reader'
    : subjectOf({ words, people, parts }, index - 1, verb);
}

/** In "een ouder die je helpt" the subject is the parent. */
const objectInRelative = new Set(['je', 'jullie', 'ze', 'jou']);

function antecedentOf(
  words: readonly SentenceWord[],
  people: readonly Person[],
  { from }: Part,
): Person | undefined {
  return words[from]?.info.normal === 'die' ? people.find(({ to }) => to === from) : undefined;
}

/** "de ouders …, zodat zij": the pronoun stands for the grown-ups named before, where no child was. */
export function thirdPerson(people: readonly Person[], person: Person, words: readonly SentenceWord[]): Role {
  const normal = words[person.at]?.info.normal ?? '';
  if (!pointsBack.has(normal)) return person.role;
  const earlier = people.filter(({ at, role }) => at < person.at && (role === 'Home' || role === 'Child'));
  return earlier.at(-1)?.role ?? person.role;
}

const pointsBack = new Set(['zij', 'ze', 'hen', 'hem', 'haar', 'hij']);

export function isFiniteVerb(word: SentenceWord): boolean {
  if (auxiliaries.has(word.info.normal) || asking.has(word.info.normal)) return true;
  return isVerb(word) && (!word.tags.has('Infinitive') || !word.tags.has('ToDo'));
}
