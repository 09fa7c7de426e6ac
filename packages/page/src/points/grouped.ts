import type { NumberedPoint } from '../editor/line-marks.ts';
import type { Group } from '../engine/reading.ts';

/** Points under the entry that they are about. */
export interface EntryPoints {
  readonly index: number;
  readonly group: Group;
  readonly points: readonly NumberedPoint[];
}

/** Entries under the day, or the heading where no day is known. */
export interface Section {
  /** A calendar day, to be written out. */
  readonly day?: string | undefined;
  readonly heading?: string | undefined;
  readonly isPlan: boolean;
  readonly entries: readonly EntryPoints[];
}

/** Sorts points under their entries and those under their days, all in the order of the text. */
export function grouped(points: readonly NumberedPoint[], groups: readonly Group[]): Section[] {
  const entries: { index: number; group: Group; points: NumberedPoint[] }[] = [];
  for (const each of points) {
    const index = each.point.group;
    const group = groups[index];
    if (!group) continue;
    const last = entries.at(-1);
    if (last?.index === index) last.points.push(each);
    else entries.push({ index, group, points: [each] });
  }
  const sections: (Section & { entries: EntryPoints[] })[] = [];
  for (const entry of entries) {
    const { day, heading, kind } = entry.group;
    const isPlan = kind === 'plan' || kind === 'label';
    const last = sections.at(-1);
    const isSame = last && last.isPlan === isPlan && nameOf(last) === nameOf({ day, heading });
    if (isSame) last.entries.push(entry);
    else sections.push({ day, heading, isPlan, entries: [entry] });
  }
  return sections;
}

function nameOf({ day, heading }: Pick<Section, 'day' | 'heading'>): string | undefined {
  return day ?? heading;
}
