import type { Grade } from '../../agenda/entry.ts';
import type { ResolvedConfig } from '../../config/config.ts';
import type { Localized } from '../../locale.ts';
import type { PlanHit, WholePlanCheck } from './check.ts';
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

/** The work of one day, of entries that say the same grade, or none. */
interface DayWork {
  readonly day: string;
  readonly grade: Grade | undefined;
  minutes: number;
  /** Indexes, in order. */
  readonly entries: number[];
}

type Days = Record<string, DayWork>;

/**
 * Sums the minutes that a plan states for each day ("20 min", "15'") and speaks where a day goes
 * above the limit for its grade. Only minutes count that the entry states, or a cell beside it, and
 * only of entries that stand under a day; nothing is guessed.
 */
export const overload: WholePlanCheck<Days> = {
  of: 'plan',
  begin: () => ({}),
  add(sum, { entry, index }) {
    if (entry.kind !== 'task' && entry.kind !== 'test') return;
    const minutes = minutesOf(entry);
    const day = minutes === 0 ? undefined : dayOf(entry);
    if (day !== undefined) addWork(sum, { day, grade: entry.grade, minutes, entries: [index] });
  },
  join(sum, later) {
    for (const work of Object.values(later)) addWork(sum, work);
  },
  sites: (sum) => Object.values(sum).map((work) => ({ entryIndex: firstOf(work) })),
  hits(sum, { plan, config }) {
    const days: Days = {};
    for (const work of Object.values(sum)) {
      addWork(days, { ...work, entries: [...work.entries], grade: work.grade ?? plan.meta.grade });
    }
    return Object.values(days)
      .sort((a, b) => firstOf(a) - firstOf(b))
      .flatMap((work) => hitOf(work, config));
  },
};

function addWork(days: Days, work: DayWork): void {
  const key = `${work.day} ${work.grade}`;
  const known = days[key];
  if (!known) {
    days[key] = work;
    return;
  }
  known.minutes += work.minutes;
  for (const index of work.entries) known.entries.push(index);
}

function hitOf({ grade, minutes, entries }: DayWork, config: ResolvedConfig): PlanHit[] {
  const limit = grade && limitOf(grade, config);
  if (!limit || minutes <= limit.minutes) return [];
  const [entryIndex, ...together] = entries.toSorted((a, b) => a - b) as [number, ...number[]];
  const { source } = limit;
  return [
    {
      entryIndex,
      values: { minutes: String(minutes), limit: String(limit.minutes), grade, source },
      together,
    },
  ];
}

function firstOf({ entries }: DayWork): number {
  return entries.reduce((first, index) => Math.min(first, index));
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
