import { distance } from 'fastest-levenshtein';
import type { Localized } from '../locale.ts';

/** The known word that looks most like `word`, if any looks enough like it to be what was meant. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of [...known].sort()) {
    const steps = stepsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      nearest = candidate;
    }
  }
  return nearest;
}

/** A word cut short (`warn`) is as near to its whole (`warning`) as one with a single wrong letter. */
function stepsBetween(word: string, candidate: string): number {
  return word.length >= 3 && candidate.startsWith(word) && candidate !== word ? 1 : distance(word, candidate);
}

/** The end of a message about an unknown word: what was meant, else a short list of what is known, else nothing. */
export function knownWordHint(word: string, known: Iterable<string>): Localized {
  const words = [...known];
  const nearest = nearestWord(word, words);
  if (nearest !== undefined) {
    return { nl: `; bedoelde je "${nearest}"?`, en: `; did you mean "${nearest}"?` };
  }
  if (words.length === 0 || words.length > 12) return { nl: '', en: '' };
  return { nl: `; kies uit: ${words.join(', ')}`, en: `; choose from: ${words.join(', ')}` };
}
