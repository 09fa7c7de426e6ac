import type { Sentence, SentenceWord } from '../sentence.ts';
import { addTag } from '../sentences.ts';

const totals = new Set(['5', '10', '15', '20', '25', '30', '40', '50', '100']);

/** Marks a total behind a stroke ("/20", "… / 10") as a `Score`. */
export function markScores(sentence: Sentence): void {
  const { words } = sentence;
  words.forEach((word, index) => {
    if (!totals.has(word.info.normal)) return;
    const gap = index === 0 ? sentence.before : (words[index - 1] as SentenceWord).after;
    if (/(?:^|[\s(.…_])\/\s*$/u.test(gap)) addTag(word, 'Score');
  });
}
