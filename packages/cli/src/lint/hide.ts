import type { Agenda } from '@hwlint/core';

/** The text of an agenda's file as it may be shown: what `dropColumns` names is blotted out, letter by letter. */
export function shownText({ source: { text }, hidden = [] }: Pick<Agenda, 'source' | 'hidden'>): string {
  if (hidden.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of hidden.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, '█'));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
