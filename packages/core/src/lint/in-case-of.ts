/** `words` with an initial capital where `model` has one; a Dutch "ij" is one letter: "IJs". */
export function inCaseOf(model: string, words: string): string {
  if (!/^\p{Lu}/u.test(model)) return words;
  return words.replace(/^(?:ij|\p{Ll})/u, (initial) => initial.toUpperCase());
}
