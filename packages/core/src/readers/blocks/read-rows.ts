import type { MappedText } from '../../agenda/mapped-text.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';
import { kindNamed } from '../kind-names.ts';
import { hasWords, isDuration } from '../plan/has-words.ts';
import type { EntryFacts, PlanWriter } from '../plan/plan-writer.ts';
import type { TableRow } from './block.ts';
import { joinCells } from './join-cells.ts';
import type { Column } from './table-columns.ts';

interface Cell {
  readonly column: Column;
  readonly text: MappedText;
  /** Whether it is said above and holds here as well. */
  readonly isCovered: boolean;
}

/**
 * Reads a table with an entry in each row: the cells that say something, joined by " | ". A column of lessons,
 * tests, material or messages gives entries of its own. A row without a day stands under the day above it; a row
 * with nothing but its day, its subject and blanks to fill in is no entry. `isSaid`: the header is known already.
 */
export function readRows(
  plan: PlanWriter,
  columns: readonly Column[],
  rows: readonly TableRow[],
  isSaid = false,
): void {
  for (const { header } of columns) if (header && !isSaid) plan.keepLabel(header);
  let days: readonly Cell[] = [];
  for (const row of rows) {
    const cells = columns.flatMap((column, at) => {
      const cell = row[at];
      return cell && hasWords(cell.text.text)
        ? [{ column, text: cell.text, isCovered: cell.isCovered === true }]
        : [];
    });
    const ownDays = cells.filter(({ column }) => column.role === 'day');
    for (const { text, isCovered } of ownDays) if (!isCovered) plan.keepDay(text);
    if (ownDays.length > 0) days = ownDays;
    readRow(plan, cells, days);
  }
}

function readRow(plan: PlanWriter, cells: readonly Cell[], days: readonly Cell[]): void {
  const saying = cells.filter(saysSomething);
  if (!saying.some(({ text }) => /\p{L}/u.test(text.text))) return;
  const day = days.map(({ text }) => plan.dayOf(text.text)).find((found) => found !== undefined);
  const subject = textIn(cells, 'subject');
  const due = textIn(cells, 'due');
  const beside = [...days, ...cells.filter((cell) => isBeside(cell) && !saying.includes(cell))];
  for (const cell of cells) {
    if (isLabel(cell) && !cell.isCovered && !saying.includes(cell)) plan.keepLabel(cell.text);
  }
  const facts: EntryFacts = {
    day,
    due: due === undefined ? undefined : plan.dueOf(`tegen ${due}`, day),
    subject,
  };
  const labelsOf = (entry: readonly Cell[]) => [
    ...beside.map(({ text }) => text),
    ...entry.flatMap(({ column: { header, role } }) => (header && role === 'text' ? [header] : [])),
  ];
  const main = saying.filter(({ column }) => column.kind === undefined);
  if (main.length > 0) {
    const kind = kindNamed(textIn(cells, 'kind') ?? '');
    plan.add(joinCells(main.map(({ text }) => text)), { ...facts, kind, beside: labelsOf(main) });
  }
  for (const cell of saying) {
    if (cell.column.kind) plan.add(cell.text, { ...facts, kind: cell.column.kind, beside: labelsOf([cell]) });
  }
}

/** Whether a cell is part of what its row says, rather than a label or a tick beside it. */
function saysSomething({ column, text, isCovered }: Cell): boolean {
  if (isCovered) return false;
  switch (column.role) {
    case 'text':
      return true;
    case 'subject':
      return !isSubjectLabel(text.text);
    case 'time':
      return /\p{L}/u.test(text.text) && !isDuration(text.text);
    case 'tick':
      return /\p{L}{3}/u.test(text.text);
    default:
      return false;
  }
}

/** Whether a cell tells something of the others in its row: a subject, or how long it takes. */
function isBeside({ column }: Cell): boolean {
  return column.role === 'subject' || column.role === 'time';
}

/** Whether a cell is a label of which short forms count once a plan. Day cells are kept where they stand. */
function isLabel({ column }: Cell): boolean {
  return column.role === 'subject' || column.role === 'due';
}

function textIn(cells: readonly Cell[], role: Column['role']): string | undefined {
  return cells.find(({ column }) => column.role === role)?.text.text;
}
