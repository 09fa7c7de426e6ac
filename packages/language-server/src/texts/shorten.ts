/** The first UTF-16 code units of a text, at most so many; never half a character. */
export function shorten(text: string, most: number): string {
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) && text.length > most;
  return text.slice(0, isHalf ? most - 1 : most);
}
