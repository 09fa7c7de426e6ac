const marks = /\p{M}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const asciiLower = /^[\x00-\x40\x5b-\x7f]*$/;

/** Lower case, without accents, with straight apostrophes: the form in which words are compared. */
export function normalize(word: string): string {
  if (asciiLower.test(word)) return word;
  return word.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('’', "'");
}
