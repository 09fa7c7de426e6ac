import type { Paragraph } from '../blocks/block.ts';
import { hasWords } from '../plan/has-words.ts';
import type { DrawnText } from './drawn-text.ts';
import type { Line } from './line.ts';

/** Lines that say one thing as a paragraph, with which of its words are in bold. */
export function paragraphOf(drawn: DrawnText, lines: readonly Line[], isItem = false): Paragraph {
  const isBold = lines.every(({ text, bold }) => bold > 0 && !hasWords(text.slice(bold)));
  const [first] = lines;
  const boldLead = isBold ? '' : (first?.text.slice(0, first.bold) ?? '');
  const inline = drawn.draw(lines, isItem);
  return { type: 'paragraph', inline, isBold, boldLead: isBold ? inline.text.text : boldLead };
}
