import type { Entry, Grade } from '../../agenda/entry.ts';
import { isDayLabel } from '../../language/nl/calendar.ts';
import type { Localized } from '../../locale.ts';
import type { PlanCheck } from './check.ts';
import { isDuration, statedMinutes } from './stated-minutes.ts';

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
    const day = dayOf(entry);
    if (minutes === 0 || day === undefined) continue;
    const grade = entry.grade ?? plan.meta.grade;
    const key = `${day} ${grade ?? ''}`;
    byDay.set(key, [...(byDay.get(key) ?? []), { entryIndex: index, minutes, grade }]);
  }
  return [...byDay.values()].flatMap((ofDay) => {
    const { entryIndex, grade } = ofDay[0] as Work;
    const own = grade && config.school.minutesPerDay[grade];
    const limit = own ?? (grade && defaultMinutesPerDay[grade]);
    const minutes = ofDay.reduce((sum, work) => sum + work.minutes, 0);
    if (!grade || limit === undefined || minutes <= limit) return [];
    const source = own === undefined ? publishedLimit : agreedLimit;
    return [{ entryIndex, values: { minutes: String(minutes), limit: String(limit), grade, source } }];
  });
};

interface Work {
  readonly entryIndex: number;
  readonly minutes: number;
  readonly grade: Grade | undefined;
}

function minutesOf({ text, context }: Entry): number {
  const own = statedMinutes(text.text);
  return own > 0 ? own : statedMinutes(context.find((label) => isDuration(label.text))?.text ?? '');
}

/** The day that an entry belongs to: a calendar day, or else what its heading or cell names ("maandag"). */
function dayOf({ day, due, context }: Entry): string | undefined {
  const label = context.findLast(({ text }) => isDayLabel(text));
  return day ?? due ?? label?.text.trim().toLowerCase();
}
