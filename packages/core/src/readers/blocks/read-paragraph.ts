import { formFields } from '../plan/form-line.ts';
import { hasWords } from '../plan/has-words.ts';
import { type Label, roleOf } from '../plan/label.ts';
import { isBareName, isLabelText } from '../plan/label-text.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import type { Block, Paragraph } from './block.ts';
import { hasBullet, labelLines, withoutBullet } from './label-lines.ts';

/**
 * Reads a paragraph: a line to fill in, a text that acts as a heading, a list without list marks, or prose.
 * @returns the label that it is for the list or table behind it, `next`, alone.
 */
export function readParagraph(
  plan: PlanWriter,
  { inline, isBold, boldLead }: Paragraph,
  next: Block | undefined,
): Label | undefined {
  const text = inline.text.trim();
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
  const lines = labelLines(inline);
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
