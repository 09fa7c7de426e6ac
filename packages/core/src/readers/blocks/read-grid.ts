import type { MappedText } from '../../agenda/mapped-text.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { hasWords } from '../plan/has-words.ts';
import { roleOf } from '../plan/label.ts';
import type { EntryFacts, PlanWriter } from '../plan/plan-writer.ts';
import type { TableRow } from './block.ts';

/**
 * Reads a table with days or subjects at the head of its columns: each cell that says something is an entry. A
 * first column with another head names the rows. What reaches over several cells is said once, and a head holds for
 * all that it reaches over. `isSaid`: the header is known already.
 */
export function readGrid(
  plan: PlanWriter,
  header: TableRow,
  rows: readonly TableRow[],
  { hasDayColumns, isSaid }: { readonly hasDayColumns: boolean; readonly isSaid: boolean },
): void {
  const heads = readHeads(header, (text, isKnown) => labelled(plan, text, hasDayColumns, isKnown || isSaid));
  const namesRows = !heads[0]?.isName;
  let rowHead: Head | undefined;
  for (const row of rows) {
    const name = row[0];
    const reaches = name?.isCovered && rowHead?.text === name.text;
    if (!reaches) {
      rowHead =
        namesRows && name && hasWords(name.text.text)
          ? labelled(plan, name.text, !hasDayColumns, false)
          : undefined;
    }
    row.forEach(({ text, isCovered }, at) => {
      if (isCovered || (at === 0 && namesRows)) return;
      const head = heads[at];
      const beside = [rowHead, head].flatMap((label) => (label ? [label.text] : []));
      plan.add(text, { ...rowHead?.facts, ...head?.facts, beside });
    });
  }
}

/** The heads of the columns; a covered cell has the head that reaches over it. */
function readHeads(
  header: TableRow,
  read: (text: MappedText, isKnown: boolean) => Head,
): readonly (Head | undefined)[] {
  const heads: (Head | undefined)[] = [];
  for (const { text, isCovered } of header) {
    const before = isCovered ? heads.find((head) => head?.text === text) : undefined;
    heads.push(before ?? (hasWords(text.text) ? read(text, isCovered === true) : undefined));
  }
  return heads;
}

interface Head {
  readonly text: MappedText;
  /** Whether it names a day or a subject. */
  readonly isName: boolean;
  readonly facts: EntryFacts;
}

/** `amongDays`: "WO" is woensdag here rather than wereldoriëntatie. `isKnown`: the label is with the plan's already. */
function labelled(plan: PlanWriter, text: MappedText, amongDays: boolean, isKnown: boolean): Head {
  if (amongDays ? isDayLabel(text.text) : roleOf(text.text) === 'day') {
    const day = isKnown ? plan.dayOf(text.text) : plan.keepDay(text);
    return { text, isName: true, facts: { day } };
  }
  if (!isKnown) plan.keepLabel(text);
  const isName = isSubjectLabel(text.text);
  return { text, isName, facts: isName ? { subject: text.text } : {} };
}
