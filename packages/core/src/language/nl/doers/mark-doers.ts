import type { Sentence, SentenceWord } from '../../sentence.ts';
import { addTag } from '../../sentences.ts';
import { isAside } from './aside.ts';
import { doerOf } from './doer.ts';
import { partsOf } from './parts.ts';
import { isVerb, type Person, peopleIn, type Role } from './people.ts';
import { partIndexAt, type Scene } from './scene.ts';

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

function companionsOf(scene: Scene, verb: number): readonly Person[] {
  const { people, parts } = scene;
  const part = parts[partIndexAt(scene, verb)];
  return part ? people.filter(({ from, at }) => from >= part.from && at < part.to) : [];
}

function tagCompanion(word: SentenceWord, { role, link }: Person, doer: Role | undefined): void {
  if (link === 'met') addTag(word, `With${role}`);
  else if (link === 'aan' || link === 'voor' || link === 'bij') addTag(word, `To${role}`);
  else if (link === undefined && role !== doer) addTag(word, `To${role}`);
}
