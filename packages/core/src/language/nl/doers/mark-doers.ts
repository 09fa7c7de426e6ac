import type { Sentence, SentenceWord } from '../../sentence.ts';
import { addTag } from '../../sentences.ts';
import { doerOf, type Scene } from './doer.ts';
import { partsOf } from './parts.ts';
import { isVerb, type Person, peopleIn, type Role } from './people.ts';

const roles: readonly Role[] = ['Home', 'Child', 'School', 'Peer', 'Someone', 'Reader'];

/** The tags that {@link markDoers} gives. */
export const doerTags: readonly string[] = [
  ...roles.flatMap((role) => [`By${role}`, `With${role}`, `To${role}`]),
  'Aside',
];

/**
 * Marks each verb with who does it (`ByHome`, `ByReader` …), with whom (`WithHome`: "samen met een
 * ouder") and to or for whom (`ToChild`: "lees uw kind voor"). The reader is the one whom the text
 * speaks to: facts about the whole text tell whether that is a child or a parent. `Aside` marks a verb that
 * is told or asked about rather than asked for: "wat u thuis oefent".
 */
export function markDoers({ words }: Sentence): void {
  const people = peopleIn(words);
  const scene: Scene = { words, people, parts: partsOf(words, people) };
  words.forEach((word, index) => {
    if (!isVerb(word) || isNoun(scene, index)) return;
    const doer = doerOf(scene, index);
    if (doer) addTag(word, `By${doer}`);
    if (isAside(scene, index)) addTag(word, 'Aside');
    for (const person of companionsOf(scene, index)) tagCompanion(word, person, doer);
  });
}

/**
 * "het werk", "je taak", "drie bladzijden uitleg": the bare stem is a verb only as a command, and beside
 * "ik" or "je".
 */
function isNoun({ words, people }: Scene, index: number): boolean {
  const { tags, info } = words[index] as SentenceWord;
  if (tags.has('Infinitive') || tags.has('Imperative') || tags.has('Participle')) return false;
  if (/(?:t|te|ten|de|den)$/.test(info.normal)) return false;
  const behind = words[index + 1]?.info.normal ?? '';
  const hasSubject = people.some(({ at }) => at < index && besideStem.has(words[at]?.info.normal ?? ''));
  return !besideStem.has(behind) && !hasSubject;
}

const besideStem = new Set(['je', 'jij', 'ik']);

/** Words that open what is told or asked about, not what is to be done: "wat u thuis oefent", "hoe je deelt". */
const asideOpeners = new Set(['wat', 'hoe', 'waar', 'waarom', 'welke', 'zoals', 'waarbij', 'waarmee', 'die']);

function isAside({ words, people, parts }: Scene, verb: number): boolean {
  const part = parts.find(({ from, to }) => verb >= from && verb < to);
  if (!part) return false;
  for (let at = part.from; at < verb; at += 1) {
    const { normal } = (words[at] as SentenceWord).info;
    if (!asideOpeners.has(normal)) continue;
    if (normal === 'die' ? isRelative(words, people, at) : at === part.from) return true;
  }
  return false;
}

/** "de letters die we leerden", but not "wilt u die oefenen" or "oefen die eens". */
function isRelative(words: readonly SentenceWord[], people: readonly Person[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || isVerb(before) || notBeforeRelative.has(before.info.normal)) return false;
  return !people.some(({ to, isPronoun }) => to === at && isPronoun);
}

const notBeforeRelative = new Set(
  'en of dan ook eens nu thuis in op met van voor aan bij om naar uit zonder over door tot'.split(' '),
);

function companionsOf({ people, parts }: Scene, verb: number): readonly Person[] {
  const part = parts.find(({ from, to }) => verb >= from && verb < to);
  return part ? people.filter(({ from, at }) => from >= part.from && at < part.to) : [];
}

function tagCompanion(word: SentenceWord, { role, link }: Person, doer: Role | undefined): void {
  if (link === 'met') addTag(word, `With${role}`);
  else if (link === 'aan' || link === 'voor' || link === 'bij') addTag(word, `To${role}`);
  else if (link === undefined && role !== doer) addTag(word, `To${role}`);
}
