/** Shorter words are too often one letter away from another word. */
const shortest = 6;
const shortestForMissing = 8;
/** No word of the lexicon is longer, and the work grows with the square of the length. */
const longest = 60;

/** Doubled or not they make another word: "alleen" and "allen", "worden" and "woorden". */
const vowels = 'aeiou';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The words that somebody who typed this may have meant: two neighbouring letters swapped
 * ("woorjdes"), a consonant doubled or not ("spellling", "baterij"), and in a long word a letter left out
 * ("wordpakket"). The first letter is taken as right. A letter typed for another is left alone: real words
 * differ like that ("glas", "klas").
 * @param word lower case, without accents
 */
export function* likelyMeant(word: string): Generator<string> {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) return;
  for (let at = 1; at < word.length; at += 1) {
    const before = word.slice(0, at);
    const letter = word.charAt(at);
    const behind = word.slice(at + 1);
    if (at < word.length - 1 && behind.charAt(0) !== letter) {
      yield before + behind.charAt(0) + letter + behind.slice(1);
    }
    if (!vowels.includes(letter)) {
      yield letter === word.charAt(at - 1) ? before + behind : before + letter + letter + behind;
    }
    if (word.length < shortestForMissing) continue;
    for (const missing of letters) if (missing !== letter) yield before + missing + letter + behind;
  }
}
