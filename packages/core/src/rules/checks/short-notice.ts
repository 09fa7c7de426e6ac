import { daysBetween } from '../../agenda/calendar-day.ts';
import type { EntryCheck } from './check.ts';

/**
 * Speaks where the days themselves say that a task is due the day after it was handed out, or the
 * same day. "Given" is the day the plan or entry was handed out, never the day heading it stands under.
 */
export const shortNotice: EntryCheck = {
  of: 'entry',
  hits({ entry, index }, { plan }) {
    const given = entry.given ?? plan.meta.given;
    if (!given || !entry.due || (entry.kind !== 'task' && entry.kind !== 'test')) return [];
    const days = daysBetween(given, entry.due);
    return days === 0 || days === 1 ? [{ entryIndex: index, values: { given, due: entry.due } }] : [];
  },
};
