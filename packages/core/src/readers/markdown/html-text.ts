import type { Html } from 'mdast';
import { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { literalText } from './literal-text.ts';
import { spanOf } from './span-of.ts';

const markup =
  /<!--[\s\S]*?(?:-->|$)|<(?<hidden>script|style|template)\b[\s\S]*?(?:<\/\k<hidden>\s*>|$)|<\/?(?<tag>[a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>|<[!?][^<>]*>/giu;
const block =
  /^(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|h[1-6]|header|footer|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/iu;

/**
 * The words in a block of HTML, a text for each element that is a block of its own. Tags and comments say
 * nothing; the text that follows a comment on its line does. Character references stand as they are.
 */
export function htmlTexts(source: string, node: Html): readonly MappedText[] {
  const { start, end } = spanOf(node);
  const html = literalText(source, node.value, start, end);
  const texts: MappedText[] = [];
  let builder = new MappedTextBuilder();
  let at = 0;
  const close = () => {
    const text = builder.build();
    texts.push(new MappedText(text.text.replaceAll('\n', ' '), text.segments).trim());
    builder = new MappedTextBuilder();
  };
  for (const match of html.text.matchAll(markup)) {
    builder.append(html.slice(at, match.index));
    if (block.test(match.groups?.tag ?? '')) close();
    at = match.index + match[0].length;
  }
  builder.append(html.slice(at));
  close();
  return texts.filter((text) => text.length > 0);
}
