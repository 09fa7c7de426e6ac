import type { Code } from 'mdast';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { literalText } from './literal-text.ts';
import { spanOf } from './span-of.ts';

/** The lines of a block of code: what a teacher indented by four spaces is text like any other. */
export function codeText(source: string, node: Code): MappedText {
  const { start, end } = spanOf(node);
  const raw = source.slice(start, end);
  const opening = /^(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\r|\n|$)/u.exec(raw)?.[0].length ?? 0;
  return literalText(source, node.value, start + opening, end).trim();
}
