import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { type Directives, readCommentDirectives } from '../comment-directives.ts';
import { literalText } from './literal-text.ts';
import { spanOf } from './span-of.ts';

/**
 * Reads the comments that ask something of the program wherever HTML may stand: between blocks, in a paragraph, a list
 * item or a table cell.
 */
export function readDirectives(source: string, tree: Nodes): Directives {
  const pieces: MappedText[] = [];
  visit(tree, 'html', (node) => {
    const { start, end } = spanOf(node);
    pieces.push(literalText(source, node.value, start, end));
  });
  return readCommentDirectives(pieces);
}
