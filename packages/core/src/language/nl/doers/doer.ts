import type { SentenceWord } from '../../sentence.ts';
import { auxiliaries, lets } from '../auxiliaries.ts';
import type { Part } from './parts.ts';
import { isVerb, maySubject, type Person, type Role } from './people.ts';

/** What is known of a sentence before it is asked who does what. */
export interface Scene {
  readonly words: readonly SentenceWord[];
  readonly people: readonly Person[];
  readonly parts: readonly Part[];
}

/** Verbs that ask somebody to do something: "we vragen u om …". */
const asking = new Set(
  'vraag vraagt vragen verzoek verzoekt verzoeken verwacht verwachten hoop hopen hoopt reken rekenen raad raden beroep verzocht gevraagd verwachting wens wensen'.split(
    ' ',
  ),
);

/** Words of request that leave the one who is asked unsaid: the reader. */
const requests = new Set('gelieve graag aub a.u.b best liefst'.split(' '));

/** Who does what the verb at this word says; undefined where the sentence does not tell. */
export function doerOf(scene: Scene, verb: number): Role | undefined {
  const index = scene.parts.findIndex(({ from, to }) => verb >= from && verb < to);
  const part = scene.parts[index];
  const word = scene.words[verb];
  if (!part || !word) return undefined;
  const agent = linkedIn(scene, part, 'door');
  if (agent) return agent.role;
  if (word.tags.has('Imperative')) return commanded(scene, verb);
  const letting = wordBefore(scene, part, verb, lets);
  if (letting !== undefined && letting !== verb && word.tags.has('Infinitive')) {
    return letDoer(scene, index, letting, verb);
  }
  if (hasTe(scene, part, verb)) return askedDoer(scene, index, verb);
  if (isParticiple(scene, part, verb)) {
    const have = wordBefore(scene, part, verb, perfect) ?? wordBehind(scene, part, verb, perfect);
    return have === undefined ? undefined : subjectOf(scene, index, have);
  }
  const governor = governorOf(scene, part, verb);
  const subject = subjectOf(scene, index, governor ?? verb);
  if (subject !== undefined) return subject;
  if (word.tags.has('ToDo')) return 'Reader';
  const isAsked = wordBefore(scene, part, verb, requests) !== undefined;
  return word.tags.has('Infinitive') && isAsked ? 'Reader' : undefined;
}

const perfect = new Set(['heeft', 'hebben', 'heb', 'hebt', 'had', 'hadden']);

/** "Verbeter ik", "lezen we": an inverted statement looks like a command. */
function commanded({ people }: Scene, verb: number): Role {
  const behind = people.find(({ at }) => at === verb + 1);
  return behind?.isSubjectForm && behind.role === 'School' ? 'School' : 'Reader';
}

/** "laat je ouders verbeteren", "laat je opvragen", "je ouders laten nakijken". */
function letDoer(scene: Scene, index: number, letAt: number, verb: number): Role {
  const part = scene.parts[index] as Part;
  const behind = scene.people.find(
    ({ at, from, link }) => from > letAt && at < verb && link === undefined && !isReflexive(scene, at, letAt),
  );
  if (behind) return thirdPerson(scene.people, behind, scene.words);
  const isCommand = scene.words[letAt]?.tags.has('Imperative') || letAt === part.from;
  if (isCommand) return 'Someone';
  const before = scene.people.find(
    ({ at, from, link }) => from >= part.from && at < letAt && link === undefined,
  );
  if (before?.role === 'Home') return 'Home';
  const joint = wordBehind(scene, part, letAt, joints);
  const governor = wordBefore(scene, part, letAt, auxiliaries);
  if (joint === undefined || joint > verb || governor === undefined) return 'Someone';
  return subjectOf(scene, index, governor) ?? 'Someone';
}

const joints = new Set(['en', 'of']);

/** "laat je opvragen": "je" is the one who is quizzed. */
function isReflexive({ words }: Scene, at: number, letAt: number): boolean {
  const normal = words[at]?.info.normal ?? '';
  return at === letAt + 1 && (normal === 'je' || normal === 'jullie' || normal === 'zich');
}

/** Who is to do what stands behind "te": the one who is asked, else the subject of the sentence, else the reader. */
function askedDoer(scene: Scene, index: number, verb: number): Role | undefined {
  const { words, people, parts } = scene;
  let request: number | undefined;
  for (let at = verb - 1; at >= 0 && request === undefined; at -= 1) {
    if (asking.has(words[at]?.info.normal ?? '')) request = at;
  }
  if (request !== undefined) {
    const asked = people.find((person) => isAsked(scene, person, request as number, verb));
    if (asked) return asked.role;
    const asker = subjectOf(
      scene,
      parts.findIndex(({ from, to }) => request >= from && request < to),
      request,
    );
    return asker === 'School' || asker === undefined ? 'Reader' : undefined;
  }
  for (let at = index; at >= 0; at -= 1) {
    const { from, to } = parts[at] as Part;
    const until = Math.min(to, verb);
    if (findWord(words, from, until, ({ info }) => requests.has(info.normal)) !== undefined) return 'Reader';
    const finite = findWord(words, from, until, isFiniteVerb);
    if (finite === undefined) continue;
    return words[finite]?.tags.has('Imperative') ? 'Reader' : (subjectOf(scene, at, finite) ?? 'Reader');
  }
  return 'Reader';
}

const askedBy = new Set(['aan', 'van', 'op', 'om']);

/** "vragen u …", "van ouders verwachten we": whoever stands in the same clause and does not ask. */
function isAsked({ words }: Scene, { at, role, link }: Person, request: number, verb: number): boolean {
  if (at >= verb || role === 'School' || words[at]?.clause !== words[request]?.clause) return false;
  return link === undefined || askedBy.has(link);
}

function subjectOf({ words, people, parts }: Scene, index: number, finite: number): Role | undefined {
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
function thirdPerson(people: readonly Person[], person: Person, words: readonly SentenceWord[]): Role {
  const normal = words[person.at]?.info.normal ?? '';
  if (!pointsBack.has(normal)) return person.role;
  const earlier = people.filter(({ at, role }) => at < person.at && (role === 'Home' || role === 'Child'));
  return earlier.at(-1)?.role ?? person.role;
}

const pointsBack = new Set(['zij', 'ze', 'hen', 'hem', 'haar', 'hij']);

function isFiniteVerb(word: SentenceWord): boolean {
  if (auxiliaries.has(word.info.normal) || asking.has(word.info.normal)) return true;
  return isVerb(word) && (!word.tags.has('Infinitive') || !word.tags.has('ToDo'));
}

function governorOf(scene: Scene, part: Part, verb: number): number | undefined {
  return wordBefore(scene, part, verb, auxiliaries) ?? wordBehind(scene, part, verb, auxiliaries);
}

/** "te" right before, or inside a verb whose parts stand loose: "na te kijken". */
function hasTe({ words }: Scene, { from }: Part, verb: number): boolean {
  return verb - 1 >= from && words[verb - 1]?.info.normal === 'te';
}

/** "verbeterd", "nagekeken"; "verbetert" only beside "is" or "heeft". */
function isParticiple(scene: Scene, part: Part, verb: number): boolean {
  const { info, tags } = scene.words[verb] as SentenceWord;
  if (!tags.has('Participle') || tags.has('Infinitive')) return false;
  if (!info.normal.endsWith('t') || /^(?:[a-z]{2,6})?ge/.test(info.normal)) return true;
  return governorOf(scene, part, verb) !== undefined;
}

function linkedIn({ people }: Scene, { from, to }: Part, link: string): Person | undefined {
  return people.find((person) => person.link === link && person.from >= from && person.at < to);
}

function wordBefore(
  { words }: Scene,
  { from }: Part,
  at: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  return findWord(words, from, at, ({ info }) => wanted.has(info.normal));
}

function wordBehind(
  { words }: Scene,
  { to }: Part,
  at: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  return findWord(words, at + 1, to, ({ info }) => wanted.has(info.normal));
}

function findWord(
  words: readonly SentenceWord[],
  from: number,
  to: number,
  fits: (word: SentenceWord) => boolean,
): number | undefined {
  for (let at = from; at < to; at += 1) if (fits(words[at] as SentenceWord)) return at;
  return undefined;
}
