import type { MappedText, Span } from '../../agenda/mapped-text.ts';
import { roleOf } from '../plan/label.ts';
import { isBareName } from '../plan/label-text.ts';
import { isWrappedLine } from '../plan/wrapped-line.ts';
import type { InlineText } from './block.ts';

const bullet = /^\s*[☐☑☒□■▢•●◦▪–—➢➤✓✔\uE000-\uF8FF-]\s*(?=\S)/u;
const named = /^\s*(?<name>[^:–—\n]{1,30}?)\s*(?::(?=\s)|[–—]|\s-\s)/u;
/** A line shorter than this was ended by its author, not by the edge of the page. */
const fullLine = 60;

/**
 * The lines of a paragraph that is a list without list marks: several lines name a day or a subject
 * ("Wiskunde: blad 4") or start with a bullet of another program, or the first is the bare name of a day.
 * Undefined for running text.
 */
export function labelLines({ text, softBreaks }: InlineText): readonly MappedText[] | undefined {
  const lines = linesOf(text.text, softBreaks);
  const words = lines.map(({ start, end }) => text.text.slice(start, end));
  const marked = words.filter(isMarked).length;
  if (marked < 2 && !(lines.length > 1 && isBareName(words[0] ?? ''))) return undefined;
  const groups: { start: number; end: number }[] = [];
  const first = { words: words[0] ?? '', isItem: false };
  lines.forEach(({ start, end }, index) => {
    const last = groups.at(-1);
    const previous = words[index - 1] ?? '';
    const line = words[index] ?? '';
    const isFull = previous.length >= fullLine && !isMarked(line);
    const goesOn = last && (isFull || isWrappedLine(line.trim(), previous.trim(), first));
    if (goesOn) last.end = end;
    else groups.push({ start, end });
  });
  return groups.map(({ start, end }) => text.slice(start, end).trim());
}

/** Whether a bullet of another program stands before the text. */
export function hasBullet(text: string): boolean {
  return bullet.test(text);
}

/** The text without the bullet that another program put before it. */
export function withoutBullet(text: MappedText): MappedText {
  return text.slice(bullet.exec(text.text)?.[0].length ?? 0).trim();
}

/** Whether a line names a day or a subject first, or starts with a bullet of another program. */
export function isMarked(line: string): boolean {
  const name = named.exec(line)?.groups?.name ?? '';
  return bullet.test(line) || isBareName(line) || ['day', 'subject'].includes(roleOf(name));
}

function linesOf(text: string, softBreaks: readonly number[]): readonly Span[] {
  const breaks = [...softBreaks, ...[...text.matchAll(/\n/gu)].map((match) => match.index)].sort(
    (a, b) => a - b,
  );
  return [...breaks, text.length].map((end, index) => ({
    start: index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1,
    end,
  }));
}
