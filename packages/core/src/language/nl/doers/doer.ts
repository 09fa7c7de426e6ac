import type { SentenceWord } from '../../sentence.ts';
import { auxiliaries, lets } from '../auxiliaries.ts';
import { askedDoer } from './asked-doer.ts';
import { requests } from './asking.ts';
import { letDoer } from './let-doer.ts';
import type { Part } from './parts.ts';
import type { Person, Role } from './people.ts';
import { partIndexAt, type Scene, wordBefore, wordBehind } from './scene.ts';
import { subjectOf } from './subject.ts';

/** Who does what the verb at this word says; undefined where the sentence does not tell. */
export function doerOf(scene: Scene, verb: number): Role | undefined {
  const index = partIndexAt(scene, verb);
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
  const isAsked =
    (wordBefore(scene, part, verb, requests) ?? wordBehind(scene, part, verb, requests)) !== undefined;
  return word.tags.has('Infinitive') && isAsked ? 'Reader' : undefined;
}

const perfect = new Set(['heeft', 'hebben', 'heb', 'hebt', 'had', 'hadden']);

/** "Verbeter ik", "lezen we": an inverted statement looks like a command. */
function commanded({ people }: Scene, verb: number): Role {
  const behind = people.find(({ at }) => at === verb + 1);
  return behind?.isSubjectForm && behind.role === 'School' ? 'School' : 'Reader';
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
