import type { SentenceWord } from '../../sentence.ts';
import { isVerb, type Person } from './people.ts';
import { partIndexAt, type Scene } from './scene.ts';

/** Words that open what is told or asked about, not what is to be done: "wat u thuis oefent", "hoe je deelt". */
const asideOpeners = new Set(['wat', 'hoe', 'waar', 'waarom', 'welke', 'zoals', 'waarbij', 'waarmee', 'die']);

/** Whether a verb stands in such a part, so that nobody is asked to do it. */
export function isAside(scene: Scene, verb: number): boolean {
  const { words, people, parts } = scene;
  const part = parts[partIndexAt(scene, verb)];
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
  'gelieve graag en of dan ook eens nu thuis in op met van voor aan bij om naar uit zonder over door tot'.split(
    ' ',
  ),
);
