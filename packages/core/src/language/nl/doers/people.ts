import type { SentenceWord } from '../../sentence.ts';
import { auxiliaries } from '../auxiliaries.ts';

/** Who somebody in a homework text is, seen from the child's home. */
export type Role = 'Home' | 'Child' | 'School' | 'Peer' | 'Someone' | 'Reader';

/** Somebody that a sentence speaks of. */
export interface Person {
  readonly role: Role;
  /** First word, with what belongs to the name: "je ouders", "een van de leerkrachten". */
  readonly from: number;
  /** The word that names the person. */
  readonly at: number;
  /** Behind the last word of the name. */
  readonly to: number;
  /** The word that ties the person to the sentence: "met", "aan", "door"; absent for a subject or an object. */
  readonly link?: string;
  /** A form that is never anything but a subject: "ik", "wij", "jij", "u". */
  readonly isSubjectForm: boolean;
  /** "hij", "je", not "mama" or "iemand". */
  readonly isPronoun: boolean;
}

const roleOfTag: readonly (readonly [string, Role])[] = [
  ['HomeAdult', 'Home'],
  ['SchoolAdult', 'School'],
  ['FellowPupil', 'Peer'],
  ['ChildWord', 'Child'],
];

const roleOfPronoun: ReadonlyMap<string, Role> = new Map([
  ['ik', 'School'],
  ['we', 'School'],
  ['wij', 'School'],
  ['u', 'Reader'],
  ['je', 'Reader'],
  ['jij', 'Reader'],
  ['jou', 'Reader'],
  ['jullie', 'Reader'],
  ['ge', 'Reader'],
  ['gij', 'Reader'],
  ['hij', 'Child'],
  ['zij', 'Child'],
  ['ze', 'Child'],
  ['hem', 'Child'],
  ['haar', 'Child'],
  ['hen', 'Child'],
  ['naam', 'Child'],
  ['leerling', 'Child'],
  ['leerlingen', 'Child'],
  ['iedereen', 'Child'],
  ['iemand', 'Someone'],
  ['elkaar', 'Peer'],
  ['mekaar', 'Peer'],
]);

const subjectForms = new Set(['ik', 'we', 'wij', 'u', 'jij', 'ge', 'gij', 'hij']);

const objectForms = new Set(['hem', 'haar', 'hen', 'jou', 'elkaar', 'mekaar']);

/** Forms that may also stand before a noun ("je taak", "haar boek") or be a thing ("kijk ze na"). */
const looseForms = new Set(['je', 'jullie', 'ze', 'zij', 'haar']);

const links = new Set(
  'met aan door voor van bij naar zonder tegen over naast op om uit via tot achter tussen behalve'.split(' '),
);

/** What may stand between a link and the name: "met een van je lieve ouders". */
const beforeName = new Set(
  'je jouw jullie uw mijn ons onze hun zijn haar de het een één deze die alle elke elk iedere ieder beide sommige andere geen van lieve eigen hele'.split(
    ' ',
  ),
);

/** Everybody in a sentence, from left to right. */
export function peopleIn(words: readonly SentenceWord[]): Person[] {
  const people: Person[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const role = nounRole(words, at) ?? pronounRole(words, at);
    if (role === undefined) continue;
    const { normal } = (words[at] as SentenceWord).info;
    const from = nameStart(words, at);
    const previous = words[from - 1]?.info.normal ?? '';
    const isLinked = links.has(previous) && !endsClause(words[from - 1]);
    let to = at + 1;
    while (continuesName(words, to - 1, role)) to += 1;
    people.push({
      role,
      from,
      at,
      to,
      ...(isLinked ? { link: previous } : {}),
      isSubjectForm: subjectForms.has(normal),
      isPronoun: role !== 'Someone' && nounRole(words, at) === undefined,
    });
    at = to - 1;
  }
  return people.map((person, index) => withSharedLink(words, people, person, index));
}

/** "met mama of papa": the link of the first is that of the second. */
function withSharedLink(
  words: readonly SentenceWord[],
  people: readonly Person[],
  person: Person,
  index: number,
): Person {
  const previous = people[index - 1];
  const joint = words[person.from - 1]?.info.normal;
  const isJoined = joint === 'of' || joint === 'en';
  if (!previous?.link || !isJoined || person.link || person.isSubjectForm) return person;
  return previous.to === person.from - 1 ? { ...person, link: previous.link } : person;
}

function nounRole(words: readonly SentenceWord[], at: number): Role | undefined {
  const { tags } = words[at] as SentenceWord;
  for (const [tag, role] of roleOfTag) if (tags.has(tag)) return role;
  return undefined;
}

function pronounRole(words: readonly SentenceWord[], at: number): Role | undefined {
  const { normal } = (words[at] as SentenceWord).info;
  const role = roleOfPronoun.get(normal);
  if (role === undefined) return undefined;
  if (normal === 'u' && /^(?:\d|letter|klank)/.test(words[at - 1]?.info.normal ?? '')) return undefined;
  return looseForms.has(normal) && !standsAlone(words, at) ? undefined : role;
}

/** Whether "je", "ze" is somebody by itself rather than what belongs to the noun behind it. */
function standsAlone(words: readonly SentenceWord[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || endsClause(words[at])) return true;
  if (isVerb(next) && !next.tags.has('TeachThing')) return true;
  return afterJe.has(next.info.normal) || links.has(next.info.normal);
}

const afterJe = new Set(
  'de het een dit dat deze die er niet nog ook eens even samen thuis zelf elke alle hem haar hen ze uw mijn geen wel al dan nu graag liefst best je jouw zich wat iets hier daar eerst altijd'.split(
    ' ',
  ),
);

export function isVerb({ tags, info }: SentenceWord): boolean {
  if (tags.has('Stem') || tags.has('Infinitive') || auxiliaries.has(info.normal)) return true;
  for (const tag of tags) if (tag.startsWith('Lemma:')) return true;
  return false;
}

function nameStart(words: readonly SentenceWord[], at: number): number {
  let from = at;
  const isNoun = nounRole(words, at) !== undefined;
  while (isNoun && from > 0 && at - from < 4) {
    const before = words[from - 1] as SentenceWord;
    if (endsClause(before) || !beforeName.has(before.info.normal)) break;
    if (before.info.normal === 'van' && words[from - 2]?.info.normal !== 'een') break;
    from -= 1;
  }
  return from;
}

function continuesName(words: readonly SentenceWord[], at: number, role: Role): boolean {
  const next = words[at + 1];
  return next !== undefined && !endsClause(words[at]) && nounRole(words, at + 1) === role;
}

function endsClause(word: SentenceWord | undefined): boolean {
  return word !== undefined && /[,;:.()–—|]/.test(word.after);
}

/** Whether this form can be the one who does it. */
export function maySubject({ link }: Person, normal: string): boolean {
  return link === undefined && !objectForms.has(normal);
}
