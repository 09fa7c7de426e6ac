import { formFields } from '../form-line.ts';
import { hasWords } from '../has-words.ts';
import { type Label, roleOf } from '../label.ts';
import { isBareName, isLabelText } from '../label-text.ts';
import type { PlanWriter } from '../plan-writer.ts';
import type { Block, ParagraphBlock } from './block.ts';
import { hasBullet, labelLines, withoutBullet } from './label-lines.ts';

/**
 * Reads a paragraph: a line to fill in, a text that acts as a heading, a list without list marks, or prose.
 * @returns the label that it is for the list or table behind it, `next`, alone.
 */
export function readParagraph(
  plan: PlanWriter,
  paragraph: ParagraphBlock,
  next: Block | undefined,
): Label | undefined {
  const { isBold, boldLead } = paragraph;
  const text = paragraph.text.trim();
  if (!hasWords(text.text)) return undefined;
  const fields = formFields(text.text);
  if (fields) {
    plan.noteFields(fields);
    return undefined;
  }
  const leadsIn = (next?.type === 'list' || next?.type === 'table') && text.text.endsWith(':');
  if (!isItem(text.text) && isLabelText(text.text, { isBold })) {
    if (leadsIn && !isBold && !isBareName(text.text)) return plan.label(text);
    plan.openLabel(text);
    return undefined;
  }
  const lines = labelLines(paragraph);
  if (lines) {
    for (const line of lines) {
      if (!isItem(line.text) && isBareName(line.text)) plan.openLabel(line);
      else plan.addParagraph(withoutBullet(line));
    }
    return undefined;
  }
  plan.noteOpening(text.text);
  plan.addParagraph(withoutBullet(text), { isProse: true, bold: boldLead });
  return leadsIn ? plan.read(text) : undefined;
}

/** Whether a bullet of another program makes it an item: "☐ spelling" is a task where "Spelling" is a heading. */
function isItem(text: string): boolean {
  return hasBullet(text) && roleOf(text) !== 'day';
}
