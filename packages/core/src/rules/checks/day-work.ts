import type { Entry } from '../../agenda/entry.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';
import { isDuration, statedMinutes } from './stated-minutes.ts';

/** The minutes of work that an entry states itself, or a cell beside it; 0 when nothing does. */
export function minutesOf(entry: Entry): number {
  const { same } = entry;
  if (!same) return countMinutes(entry);
  const known = same[minutes] as number | undefined;
  if (known !== undefined) return known;
  const counted = countMinutes(entry);
  same[minutes] = counted;
  return counted;
}

const minutes = Symbol('minutes');

function countMinutes({ text, context }: Entry): number {
  const own = statedMinutes(text.text);
  return own > 0 ? own : statedMinutes(context.find((label) => isDuration(label.text))?.text ?? '');
}

/** The day that an entry belongs to: a calendar day, or else what its heading or cell names ("maandag"). */
export function dayOf({ day, due, context }: Entry): string | undefined {
  const label = context.findLast(({ text }) => isDayLabel(text));
  return day ?? due ?? label?.text.trim().toLowerCase();
}
