import type { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';

const lineBreak = /\r\n|\r|\n/gu;

/**
 * The value of a node in which every character stands for itself (code, HTML), from `start` to `end` in the
 * source. On each line but the first the source may have an indent or quote markers before it. A line break
 * becomes a line feed.
 */
export function literalText(source: string, value: string, start: number, end: number): MappedText {
  const builder = new MappedTextBuilder();
  const breaks = [...source.slice(start, end).matchAll(lineBreak)];
  const lines = value.split(lineBreak);
  let previousEnd = start;
  lines.forEach((line, index) => {
    const eol = breaks[index];
    const lineEnd = eol ? start + eol.index : end;
    const isFirst = index === 0 && source.startsWith(line, start);
    const lineStart = isFirst ? start : Math.max(previousEnd, lineEnd - line.length);
    if (index > 0) builder.add('\n', previousEnd, lineStart);
    const isThere = source.startsWith(line, lineStart) && lineStart + line.length <= lineEnd;
    builder.add(line, lineStart, isThere ? lineStart + line.length : lineEnd);
    previousEnd = isThere ? lineStart + line.length : lineEnd;
  });
  return builder.build();
}
