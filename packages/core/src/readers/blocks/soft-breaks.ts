import { MappedText } from '../../agenda/mapped-text.ts';
import { isWrappedLine } from '../plan/wrapped-line.ts';
import type { InlineText } from './block.ts';

/**
 * The words of a paragraph or a cell in which a sentence goes on behind a line break: that break is a space then. Any
 * other line break stays, as it parts what the author wrote on lines of their own.
 * @param isItem whether it is an item of a list
 */
export function softBroken(text: MappedText, isItem = false): InlineText {
  if (!text.text.includes('\n')) return { text, softBreaks: [] };
  const lines = text.text.split('\n');
  const first = { words: (lines[0] ?? '').trim(), isItem };
  const softBreaks: number[] = [];
  let joined = lines[0] ?? '';
  let before = first.words;
  for (const line of lines.slice(1)) {
    const words = line.trim();
    const isSoft = before !== '' && isWrappedLine(words, before, first);
    if (isSoft) softBreaks.push(joined.length);
    joined += `${isSoft ? ' ' : '\n'}${line}`;
    before = words;
  }
  return softBreaks.length === 0
    ? { text, softBreaks }
    : { text: new MappedText(joined, text.segments), softBreaks };
}
