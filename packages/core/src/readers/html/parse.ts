import { Parser } from 'htmlparser2';
import { silentNames } from './element-names.ts';
import { HtmlTooDeepError } from './limits.ts';
import type { HtmlElement } from './tree.ts';
import { TreeBuilder } from './tree-builder.ts';

/** The most elements that may stand in one another as written; no program writes a hundred. */
const deepest = 2_000;

/**
 * The tree of a page or of a piece of one, whatever is missing or too much in it. Nothing is loaded and nothing runs.
 * @throws HtmlTooDeepError, HtmlTooLargeError
 */
export function parseHtml(source: string): HtmlElement {
  const builder = new TreeBuilder();
  let depth = 0;
  /** At which depth an element is open in which no words of the page stand. */
  let silentFrom: number | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) throw new HtmlTooDeepError(parser.startIndex);
        if (silentFrom === undefined && silentNames.has(name)) silentFrom = depth;
        if (silentFrom === undefined) {
          builder.open(name, attributes, parser.startIndex, parser.endIndex + 1);
        }
      },
      onclosetag(name, isImplied) {
        if (silentFrom === undefined && !isImplied) builder.close(name);
        if (silentFrom === depth) silentFrom = undefined;
        depth -= 1;
      },
      ontext(text) {
        if (silentFrom === undefined) builder.text(text, parser.startIndex, parser.endIndex + 1);
      },
      oncomment: () => builder.comment(parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  return builder.root;
}
