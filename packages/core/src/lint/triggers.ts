import type { SentenceRange } from '../language/sentences.ts';
import type { Triggers, WordInfo } from '../language/word-info.ts';

/** How far around half a verb its particle is looked for: "op te zoeken", "zoek … op". */
const before = 2;
const behind = 14;

/**
 * What one word triggers where it stands: by itself, as the start of a phrase that really stands
 * there, as half a verb whose particle is near. The sentence itself need not be built for it.
 */
export function triggersAt(
  infos: readonly WordInfo[],
  { from, to }: SentenceRange,
  at: number,
): readonly Triggers[] {
  const info = infos[at] as WordInfo;
  const { phrases, separable } = info;
  if (!phrases && !separable) return info.triggers;
  let triggers = info.triggers;
  for (const phrase of phrases ?? []) {
    if (standsAt(infos, at, phrase.words)) triggers = [...triggers, phrase.triggers];
  }
  if (separable) {
    for (let near = Math.max(from, at - before); near < Math.min(to, at + behind + 1); near += 1) {
      const joined = separable.get((infos[near] as WordInfo).normal);
      if (joined && !triggers.includes(joined.triggers)) triggers = [...triggers, joined.triggers];
    }
  }
  return triggers;
}

function standsAt(infos: readonly WordInfo[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    if (infos[at + offset]?.normal !== words[offset]) return false;
  }
  return true;
}
