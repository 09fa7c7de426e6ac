import type { Sentence, SentenceWord } from '../sentence.ts';
import { addTag } from '../sentences.ts';

/** Before "ouder" these make it a comparison: "hoe ouder", "iets ouder", "wordt ouder". */
const comparing = new Set(
  'hoe wat iets veel jaar jaren maand maanden is ben bent zijn wordt worden word was waren en of nog steeds'.split(
    ' ',
  ),
);

/** Marks "ouder" where it is a parent ("ouder verbetert", "met ouder") rather than older ("ouder dan tien"). */
export function markParentNoun({ words }: Sentence): void {
  words.forEach((word, index) => {
    if (word.info.normal !== 'ouder') return;
    const before = words[index - 1] as SentenceWord | undefined;
    const next = words[index + 1]?.info.normal;
    if (next === 'dan' || next === 'wordt' || next === 'is') return;
    if (before && comparing.has(before.info.normal) && !word.opensClause) return;
    addTag(word, 'HomeAdult');
  });
}
