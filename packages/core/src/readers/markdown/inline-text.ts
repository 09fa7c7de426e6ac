import type { PhrasingContent } from 'mdast';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import type { InlineText } from '../blocks/block.ts';
import { inlineCode } from './inline-code.ts';
import { behindIndent } from './line-start.ts';
import { type Positioned, spanOf } from './span-of.ts';
import { addTextRun } from './text-run.ts';

/** A node that holds words. */
export interface InlineParent extends Positioned {
  readonly type: string;
  readonly children: readonly PhrasingContent[];
}

/**
 * Reads the words in a node: emphasis, strike-through and links by their words, code as it stands; images, HTML
 * and footnote marks say nothing; a hard break or `<br>` is a line feed. Every character knows its place, through escapes, references and line breaks.
 */
export function inlineText(source: string, parent: InlineParent): InlineText {
  const reader = new InlineReader(source, parent.type === 'tableCell');
  reader.readChildren(parent);
  return { text: reader.builder.build(), softBreaks: reader.softBreaks };
}

class InlineReader {
  readonly builder = new MappedTextBuilder();
  readonly softBreaks: number[] = [];
  readonly #source: string;
  readonly #inCell: boolean;

  constructor(source: string, inCell: boolean) {
    this.#source = source;
    this.#inCell = inCell;
  }

  readChildren(parent: Positioned & { readonly children: readonly PhrasingContent[] }): void {
    parent.children.forEach((node, index) => {
      const next = parent.children[index + 1];
      this.#read(node, next ? spanOf(next).start : spanOf(parent).end);
    });
  }

  /** `limit`: where the next thing in the parent starts. */
  #read(node: PhrasingContent, limit: number): void {
    const { start, end } = spanOf(node);
    if (node.type === 'text') {
      const onBreak = () => this.softBreaks.push(this.builder.length);
      addTextRun(this.builder, this.#source, { value: node.value, start, end, limit }, onBreak);
    } else if (node.type === 'inlineCode') {
      this.builder.append(inlineCode(this.#source, node, this.#inCell));
    } else if (node.type === 'break') {
      this.builder.add('\n', start, behindIndent(this.#source, end, limit));
    } else if (node.type === 'html') {
      if (/^<br\s*\/?>$/iu.test(node.value)) this.builder.add('\n', start, end);
    } else if ('children' in node) {
      this.readChildren(node);
    }
  }
}
