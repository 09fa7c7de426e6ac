import type { Grade } from '../../agenda/entry.ts';
import type { ResolvedConfig } from '../../config/config.ts';
import type { Localized } from '../../locale.ts';
import type { PlanCheck } from './check.ts';
import { dayOf, minutesOf } from './day-work.ts';

/** The highest minutes a day that Flemish schools publish, per grade; used where a school set no limit of its own. */
const defaultMinutesPerDay: Readonly<Partial<Record<Grade, number>>> = {
  L1: 30,
  L2: 30,
  L3: 45,
  L4: 45,
  L5: 60,
  L6: 60,
};

const publishedLimit: Localized = {
  nl: 'de langste tijd die Vlaamse scholen publiceren',
  en: 'the longest time that Flemish schools publish',
};
const agreedLimit: Localized = { nl: 'de afspraak van de school', en: 'as the school agreed' };

/**
 * Sums the minutes that a plan states for each day ("20 min", "15'") and speaks where a day goes
 * above the limit for its grade. Only minutes count that the entry states, or a cell beside it, and
 * only of entries that stand under a day; nothing is guessed.
 */
export const overload: PlanCheck = ({ entries, plan, config }) => {
  const byDay = new Map<string, Work[]>();
  for (const { entry, index } of entries) {
    if (entry.kind !== 'task' && entry.kind !== 'test') continue;
    const minutes = minutesOf(entry);
    if (minutes === 0) continue;
    const grade = entry.grade ?? plan.meta.grade;
    if (!grade) continue;
    const limit = limitOf(grade, config);
    const day = dayOf(entry);
    if (!limit || day === undefined) continue;
    const key = `${day} ${grade}`;
    const ofDay = byDay.get(key) ?? [];
    ofDay.push({ entryIndex: index, minutes, grade, limit });
    byDay.set(key, ofDay);
  }
  return [...byDay.values()].flatMap((ofDay) => {
    const { entryIndex, grade, limit } = ofDay[0] as Work;
    const minutes = ofDay.reduce((sum, work) => sum + work.minutes, 0);
    if (minutes <= limit.minutes) return [];
    const { source } = limit;
    const values = { minutes: String(minutes), limit: String(limit.minutes), grade, source };
    const together = ofDay.slice(1).map((work) => work.entryIndex);
    return [{ entryIndex, values, together }];
  });
};

interface Work {
  readonly entryIndex: number;
  readonly minutes: number;
  readonly grade: Grade;
  readonly limit: Limit;
}

interface Limit {
  readonly minutes: number;
  /** Who set it. */
  readonly source: Localized;
}

/** The school's own limit for a grade, else the published one; none for a grade without either. */
function limitOf(grade: Grade, { school }: ResolvedConfig): Limit | undefined {
  const own = school.minutesPerDay[grade];
  if (own !== undefined) return { minutes: own, source: agreedLimit };
  const published = defaultMinutesPerDay[grade];
  return published === undefined ? undefined : { minutes: published, source: publishedLimit };
}
