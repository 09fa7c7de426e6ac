import { Parser } from 'htmlparser2';
import { HtmlTooDeepError, HtmlTooLargeError } from './limits.ts';
import type { HtmlElement } from './tree.ts';
import { TreeBuilder } from './tree-builder.ts';

/** The most elements that may stand in one another as written; no program writes a hundred. */
const deepest = 2_000;
/** The most tags of one page: a year of Smartschool is some tens of thousands. */
const mostElements = 250_000;

/**
 * The tree of a page or of a piece of one, whatever is missing or too much in it. Nothing is loaded and nothing runs.
 * @throws HtmlTooDeepError, HtmlTooLargeError
 */
export function parseHtml(source: string): HtmlElement {
  const builder = new TreeBuilder();
  let depth = 0;
  let elements = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        elements += 1;
        if (depth > deepest) throw new HtmlTooDeepError(parser.startIndex);
        if (elements > mostElements) throw new HtmlTooLargeError();
        builder.open(name, attributes, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        if (!isImplied) builder.close(name);
      },
      ontext: (text) => builder.text(text, parser.startIndex, parser.endIndex + 1),
      oncomment: () => builder.comment(parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  return builder.root;
}
