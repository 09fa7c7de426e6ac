import type { Entry } from '../../agenda/entry.ts';
import type { PlanGroups } from '../plan-groups.ts';
import { withKnown } from '../with-known.ts';
import type { RecordSays } from './record-says.ts';

/** Puts what a record says into a plan. */
export function placeRecord(says: RecordSays, plans: PlanGroups): Entry {
  const { text, kind, labels, dayLabel, ofPlan, known } = says;
  const placed = plans.add({
    ...ofPlan,
    labels,
    dayLabel: dayLabel === undefined ? undefined : labels[dayLabel],
    text,
  });
  return withKnown<Entry>({ kind, text, plan: placed.plan, context: placed.labels }, known);
}
