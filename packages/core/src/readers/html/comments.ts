import { MappedText } from '../../agenda/mapped-text.ts';
import type { HtmlElement } from './tree.ts';

/** The comments of a page that are meant for the program, in order, wherever they stand. */
export function commentsIn(source: string, root: HtmlElement): readonly MappedText[] {
  const comments: MappedText[] = [];
  const visit = ({ children }: HtmlElement) => {
    for (const node of children) {
      if (node.kind === 'element') visit(node);
      else if (node.kind === 'comment' && isMeant(source, node.start)) {
        comments.push(MappedText.verbatim(source, node.start, node.end));
      }
    }
  };
  visit(root);
  return comments;
}

function isMeant(source: string, start: number): boolean {
  return /^<!--\s*hwlint-/iu.test(source.slice(start, start + 40));
}
