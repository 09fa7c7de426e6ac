import type { Scene } from './scene.ts';

/** The tokens that make up one possible short form. */
export interface Spot {
  readonly first: number;
  readonly last: number;
  /** A number is glued behind it (p34) or before it (3blz); a word with a hyphen (WO-toets). */
  readonly glued?: 'number' | 'amount' | 'word' | undefined;
}

export function hasDot(gap: string): boolean {
  return gap.startsWith('.') && !gap.startsWith('..');
}

/** Whether the dot behind a token belongs to it: the sentence goes on behind it. */
export function isAbbreviationDot(scene: Scene, index: number): boolean {
  const gap = scene.after(index);
  if (!hasDot(gap)) return false;
  const rest = gap.slice(1);
  if (/^\s*[,;:)\]–+&/=→%]|^\s+-/.test(rest)) return true;
  if (index + 1 >= scene.count || /[\n|]/.test(rest)) return false;
  if (rest === '') return true;
  return /^\s+$/.test(rest) && /^[\p{Ll}\d]/u.test(scene.raw(index + 1));
}

/** First word of the text, a line, a cell or a bullet. */
export function opensLine(scene: Scene, index: number): boolean {
  return index === 0 || /[\n|☐☑✓✔•·▪●◦→⇒]|\s[-–*]\s$/u.test(scene.before(index));
}

/** First word of the text, a line, a cell, a sentence or a clause. */
export function opens(scene: Scene, { first }: Spot): boolean {
  return opensLine(scene, first) || /[,;:()+/>&=!?…–—]|\.\s|-+\s/.test(scene.before(first));
}

export function opensSentence(scene: Scene, index: number): boolean {
  return opensLine(scene, index) || /[:.!?…]['"”’)]?\s/.test(scene.before(index));
}

/** Last word of the text, a line, a cell, a sentence or a clause; what a colon follows goes on. */
export function closes(scene: Scene, { last }: Spot): boolean {
  if (last + 1 >= scene.count) return true;
  const gap = scene.after(last);
  const rest = hasDot(gap) ? gap.slice(1) : gap;
  if (/[\n|,;!?()[\]+/→⇒>•☐–—=&…]|\s-+\s|->/.test(rest)) return true;
  return hasDot(gap) && !isAbbreviationDot(scene, last);
}
