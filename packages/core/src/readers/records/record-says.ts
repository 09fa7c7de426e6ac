import type { Entry, EntryKind } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import type { PlanRow } from '../plan-groups.ts';
import type { withKnown } from '../with-known.ts';

/** What a record says by itself, wherever it stands and whatever plan it belongs to. */
export interface RecordSays {
  readonly text: MappedText;
  readonly kind: EntryKind;
  /**
   * The subject; the type, unless it is one of the known names; and the day when it is said in words: a date in
   * figures labels nothing.
   */
  readonly labels: readonly MappedText[];
  /** Index in `labels` of the day. */
  readonly dayLabel: number | undefined;
  /** What tells its plan. */
  readonly ofPlan: Omit<PlanRow, 'labels' | 'dayLabel' | 'text'>;
  /** What its entry has beside these. */
  readonly known: Parameters<typeof withKnown<Entry>>[1];
}
