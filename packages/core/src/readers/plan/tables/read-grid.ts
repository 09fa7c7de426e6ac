import type { MappedText } from '../../../agenda/mapped-text.ts';
import { isDayLabel } from '../../../language/nl/calendar.ts';
import { isSubjectLabel } from '../../../language/nl/subject-label.ts';
import { hasWords } from '../has-words.ts';
import { roleOf } from '../label.ts';
import type { EntryFacts, PlanWriter } from '../plan-writer.ts';

/**
 * Reads a table with days or subjects at the head of its columns: each cell that says something is an entry. A
 * first column with another head names the rows.
 */
export function readGrid(
  plan: PlanWriter,
  header: readonly MappedText[],
  rows: readonly (readonly MappedText[])[],
  hasDayColumns: boolean,
): void {
  const heads = header.map((text) => (hasWords(text.text) ? labelled(plan, text, hasDayColumns) : undefined));
  const namesRows = !heads[0]?.isName;
  for (const row of rows) {
    const name = row[0];
    const rowHead =
      namesRows && name && hasWords(name.text) ? labelled(plan, name, !hasDayColumns) : undefined;
    row.forEach((cell, at) => {
      if (at === 0 && namesRows) return;
      const head = heads[at];
      const beside = [rowHead, head].flatMap((label) => (label ? [label.text] : []));
      plan.add(cell, { ...rowHead?.facts, ...head?.facts, beside });
    });
  }
}

interface Head {
  readonly text: MappedText;
  /** Whether it names a day or a subject. */
  readonly isName: boolean;
  readonly facts: EntryFacts;
}

/** `amongDays`: "WO" is woensdag here rather than wereldoriëntatie. */
function labelled(plan: PlanWriter, text: MappedText, amongDays: boolean): Head {
  if (amongDays ? isDayLabel(text.text) : roleOf(text.text) === 'day') {
    return { text, isName: true, facts: { day: plan.keepDay(text) } };
  }
  plan.keepLabel(text);
  const isName = isSubjectLabel(text.text);
  return { text, isName, facts: isName ? { subject: text.text } : {} };
}
