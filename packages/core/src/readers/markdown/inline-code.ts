import type { InlineCode } from 'mdast';
import { MappedText, type Span } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { literalText } from './literal-text.ts';
import { spanOf } from './span-of.ts';

/**
 * What stands between the backticks, without the white space that may pad it. A line break is a space. In a
 * table, `inCell`, a bar is escaped even here.
 */
export function inlineCode(source: string, node: InlineCode, inCell: boolean): MappedText {
  const { start: from, end: to } = codeContent(source, node);
  if (inCell && node.value.length !== to - from) return cellCode(source, from, to);
  const text = literalText(source, node.value, from, to);
  return new MappedText(text.text.replaceAll('\n', ' '), text.segments);
}

/** Where the code itself stands, without backticks and padding. */
export function codeContent(source: string, node: InlineCode): Span {
  const { start, end } = spanOf(node);
  const fence = /^`+/u.exec(source.slice(start, end))?.[0].length ?? 0;
  const [before, after] = paddingOf(source.slice(start + fence, end - fence));
  return { start: start + fence + before, end: end - fence - after };
}

/** One white space at both ends does not count, unless there is nothing else. */
function paddingOf(inner: string): readonly [before: number, after: number] {
  const before = /^(?: |\r\n|\r|\n)/u.exec(inner)?.[0].length ?? 0;
  const after = /(?: |\r\n|\r|\n)$/u.exec(inner)?.[0].length ?? 0;
  return before > 0 && after > 0 && /[^ \r\n]/u.test(inner) ? [before, after] : [0, 0];
}

function cellCode(source: string, from: number, to: number): MappedText {
  const builder = new MappedTextBuilder();
  let at = from;
  for (const pair of source.slice(from, to).matchAll(/\\[\\|]/gu)) {
    if (pair[0] !== '\\|') continue;
    const barAt = from + pair.index;
    builder.add(source.slice(at, barAt), at).add('|', barAt, barAt + 2);
    at = barAt + 2;
  }
  return builder.add(source.slice(at, to), at).build();
}
