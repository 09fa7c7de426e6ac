import type { MappedText } from '../../agenda/mapped-text.ts';
import { through } from '../../agenda/through.ts';
import { softBroken } from '../blocks/soft-breaks.ts';
import { blockNames } from './element-names.ts';
import { isHidden } from './hidden.ts';
import { LineBuilder } from './line-builder.ts';
import { parseHtml } from './parse.ts';
import type { HtmlElement } from './tree.ts';

/**
 * The paragraphs, headings, list items and table cells of HTML that stands inside another format, in order, each mapped
 * to the source of `html` through both layers. What a page does not show says nothing. Text without a tag that breaks it
 * is one paragraph, with its own line breaks.
 * @throws HtmlTooDeepError, HtmlTooLargeError
 */
export function htmlParagraphs(html: MappedText): readonly MappedText[] {
  const root = parseHtml(html.text);
  const keepsLines = html.text.includes('\n') && !hasBreaks(root);
  return wordsOf(root, keepsLines).map((text) => through(text, html));
}

/** Whether tags part the text into lines. Where none do, a program wrote its lines as they are. */
function hasBreaks({ children }: HtmlElement): boolean {
  return children.some(
    (node) => node.kind === 'element' && (node.name === 'br' || blockNames.has(node.name) || hasBreaks(node)),
  );
}

/** The texts in an element, one for each of its blocks that says something. `keepsLines`: line breaks in it are breaks. */
export function wordsOf(element: HtmlElement, keepsLines = false): readonly MappedText[] {
  const texts: MappedText[] = [];
  const line = new LineBuilder();
  const close = () => {
    const text = line.take();
    if (text.length > 0) texts.push(softBroken(text).text);
  };
  const read = (parent: HtmlElement, isPreformatted: boolean) => {
    for (const node of parent.children) {
      if (node.kind === 'text') line.add(node, isPreformatted);
      if (node.kind !== 'element' || isHidden(node)) continue;
      if (node.name === 'br') line.break(node.start, node.end);
      const isBlock = blockNames.has(node.name);
      if (isBlock) close();
      read(node, isPreformatted || node.name === 'pre');
      if (isBlock) close();
    }
  };
  read(element, keepsLines);
  close();
  return texts;
}
