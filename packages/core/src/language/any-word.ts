/**
 * Source of a regular expression (flag `u`) for any of these words or phrases, each whole: letters do not
 * stand against it. Words may hold pattern syntax; a space stands for any white space.
 */
export function anyWord(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return String.raw`(?<!\p{L})(?:${longestFirst.join('|').replaceAll(' ', String.raw`\s+`)})(?!\p{L})`;
}
