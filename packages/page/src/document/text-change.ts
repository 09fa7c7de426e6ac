/** Characters from `start` to `end` made way for `text`. Offsets are UTF-16 code units of the text before. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one change that turns `before` into `after`; undefined when they are equal. Never cuts a surrogate pair. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/**
 * Where a range is after a change. Undefined when the change touched what is inside it.
 * Text put in right before or right behind a range leaves it as it is.
 */
export function movedBy<Range extends { readonly start: number; readonly end: number }>(
  range: Range,
  { start, end, text }: TextChange,
): Range | undefined {
  if (range.end <= start) return range;
  if (range.start < end) return undefined;
  const shift = text.length - (end - start);
  return { ...range, start: range.start + shift, end: range.end + shift };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
