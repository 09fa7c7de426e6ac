import type { CalendarDay } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { type DueContext, findDue, isDayLabel, namesDueDay, parseDay } from '../../language/nl/calendar.ts';
import { sectionKind } from '../../language/nl/section-kind.ts';
import { isSubjectLabel } from '../../language/nl/subject-label.ts';

/** What a label tells of what stands under it: its day, its subject, a part of a day ("Taken", "Toetsen"), or else. */
export type LabelRole = 'day' | 'subject' | 'part' | 'other';

/** A heading, or a text that acts as one. */
export interface Label {
  readonly text: MappedText;
  readonly role: LabelRole;
  readonly day?: CalendarDay;
  readonly due?: CalendarDay;
  /** As written, without what stands around it. */
  readonly subject?: string;
}

/** Reads what a label tells. `context` is what was known above it. */
export function readLabel(text: MappedText, context: DueContext): Label {
  const role = roleOf(text.text);
  const day = role === 'day' ? parseDay(text.text, context) : undefined;
  const due = findDue(text.text, { ...context, day: day ?? context.day });
  return {
    text,
    role,
    ...(day !== undefined && { day }),
    ...(due !== undefined && { due }),
    ...(role === 'subject' && { subject: nameIn(text.text) }),
  };
}

/** "WO" in capitals is wereldoriëntatie rather than woensdag, except among day columns. */
export function roleOf(text: string): LabelRole {
  if (/^[^\p{L}\p{N}]*W\.?O[^\p{L}\p{N}]*$/u.test(text)) return 'subject';
  if (isDayLabel(text)) return 'day';
  if (isSubjectLabel(text)) return 'subject';
  const kind = sectionKind(text);
  return (kind !== undefined && kind !== 'message') || namesDueDay(text) ? 'part' : 'other';
}

/** A name as written, without the white space, colon, dash or pictures around it. */
export function nameIn(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '');
}
