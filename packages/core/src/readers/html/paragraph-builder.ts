import type { Paragraph } from '../blocks/block.ts';
import { softBroken } from '../blocks/soft-breaks.ts';
import { hasWords } from '../plan/has-words.ts';
import { LineBuilder } from './line-builder.ts';
import type { HtmlText } from './tree.ts';

/** A paragraph that is being read, and which of its words are in bold. */
export class ParagraphBuilder {
  readonly #line = new LineBuilder();
  #boldLead = '';
  #hasOnlyBold = true;

  add(
    node: HtmlText,
    { isBold, isPreformatted }: { readonly isBold: boolean; readonly isPreformatted: boolean },
  ): void {
    this.#line.add(node, isPreformatted);
    if (!isBold && hasWords(node.text)) this.#hasOnlyBold = false;
    if (isBold && this.#hasOnlyBold) this.#boldLead += node.text;
  }

  /** A break that the author meant, from `start` to `end` in the source. */
  break(start: number, end: number): void {
    this.#line.break(start, end);
    this.#boldLead += ' ';
  }

  /** What was collected, if it says anything, and starts anew. */
  take(): Paragraph | undefined {
    const text = this.#line.take();
    const lead = this.#boldLead.replace(/\s+/gu, ' ').trim();
    const isBold = this.#hasOnlyBold && hasWords(lead);
    this.#boldLead = '';
    this.#hasOnlyBold = true;
    if (text.length === 0) return undefined;
    // Signs without width are no part of the text; words that do not start it are no lead.
    const boldLead = text.text.replaceAll('\n', ' ').startsWith(lead) ? lead : '';
    return { type: 'paragraph', inline: softBroken(text), isBold, boldLead };
  }
}
