/**
 * Whether the line of a calendar at an offset, its folds taken together, holds U+FFFD. Half a character may stand there: a
 * line that is changed is folded anew, and its bytes would be others.
 */
export function isInBrokenLine(text: string, at: number): boolean {
  let start = text.lastIndexOf('\n', at - 1);
  while (start >= 0 && isBlank(text, start + 1)) start = text.lastIndexOf('\n', start - 1);
  let end = text.indexOf('\n', at);
  while (end >= 0 && isBlank(text, end + 1)) end = text.indexOf('\n', end + 1);
  const found = text.indexOf('\uFFFD', start + 1);
  return found >= 0 && (end < 0 || found < end);
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}
