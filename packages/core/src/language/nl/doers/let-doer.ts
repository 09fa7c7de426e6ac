import { auxiliaries } from '../auxiliaries.ts';
import type { Part } from './parts.ts';
import type { Role } from './people.ts';
import { type Scene, wordBefore, wordBehind } from './scene.ts';
import { subjectOf, thirdPerson } from './subject.ts';

/** "laat je ouders verbeteren", "laat je opvragen", "je ouders laten nakijken". */
export function letDoer(scene: Scene, index: number, letAt: number, verb: number): Role {
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
