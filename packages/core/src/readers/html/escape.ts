/** Plain words as HTML that says just those words. Undefined for words with line breaks, which HTML reads as spaces. */
export function escapeHtml(words: string): string | undefined {
  if (/[\r\n]/u.test(words)) return undefined;
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const endTags =
  /(?:<\/(?:a|abbr|b|big|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u)\s*>)+/iuy;

/** The offset behind the end tags at `at` that close words in a line: what is added there is not in bold or in a link. */
export function behindTags(source: string, at: number): number {
  endTags.lastIndex = at;
  return at + (endTags.exec(source)?.[0].length ?? 0);
}
