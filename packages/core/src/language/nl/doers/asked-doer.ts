import { asking, requests } from './asking.ts';
import type { Part } from './parts.ts';
import type { Person, Role } from './people.ts';
import { findWord, partIndexAt, type Scene } from './scene.ts';
import { isFiniteVerb, subjectOf } from './subject.ts';

/** Who is to do what stands behind "te": the one who is asked, else the subject of the sentence, else the reader. */
export function askedDoer(scene: Scene, index: number, verb: number): Role | undefined {
  const { words, people, parts } = scene;
  let request: number | undefined;
  for (let at = verb - 1; at >= 0 && request === undefined; at -= 1) {
    if (asking.has(words[at]?.info.normal ?? '')) request = at;
  }
  if (request !== undefined) {
    const asked = people.find((person) => isAsked(scene, person, request as number, verb));
    if (asked) return asked.role;
    const asker = subjectOf(scene, partIndexAt(scene, request), request);
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
