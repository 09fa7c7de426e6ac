import type { Agenda, Notice } from '../../agenda/agenda.ts';
import type { LogicalLocation } from '../../agenda/logical-location.ts';
import type { Position } from '../../agenda/source-text.ts';
import type { BrokenCharacter } from '../ics/broken-characters.ts';
import type { Tally } from '../tally.ts';

/** A part of a file that can be read by itself, once what holds for the whole file is known. Plain data. */
export interface Slice {
  /** From 0, in the order of the file. */
  readonly number: number;
  readonly text: string;
  /** Where the text stands in the file. */
  readonly start: Position;
  /** Of a calendar: characters that folds cut in two, by their place in the text. */
  readonly broken?: readonly BrokenCharacter[];
  /** Of a calendar: how many calendars ended before it, and whether one is open where it starts. */
  readonly calendar?: { readonly number: number; readonly isOpen: boolean };
}

/** What was passed over or repaired, by the name of what it is, with the first place. */
export type Counts = Readonly<Record<string, Counted>>;

interface Counted {
  readonly count: number;
  readonly first: Position;
  /** In the format's own terms, where it has some. */
  readonly location?: LogicalLocation | undefined;
}

/** About how many characters a slice has. Its judging takes some tenths of a second, its memory some megabytes. */
export const sliceLength = 16 * 1024;

export interface PlacedNotice extends Omit<Notice, 'span'> {
  readonly start: Position | null;
  readonly location?: LogicalLocation | undefined;
}

/** Adds what was counted later in the file. */
export function addCounts(sum: Counts, later: Counts): Counts {
  const all = { ...sum };
  for (const [name, counted] of Object.entries(later)) {
    const known = all[name];
    all[name] = known ? { ...known, count: known.count + counted.count } : counted;
  }
  return all;
}

/** What tallies counted, with places in the file. */
export function countsOf(
  tallies: Readonly<Record<string, Tally>>,
  { source, locate }: Pick<Agenda, 'source' | 'locate'>,
): Counts {
  const counts: Record<string, Counted> = {};
  for (const [name, { count, first }] of Object.entries(tallies)) {
    if (!first) continue;
    const position = source.position(first.start);
    counts[name] = { count, first: position, ...(locate && { location: locate(position.offset) }) };
  }
  return counts;
}

/** As words for people, in the order of the tallies. */
export function noticesOf(tallies: Readonly<Record<string, Tally>>, counts: Counts): PlacedNotice[] {
  return Object.entries(tallies).flatMap(([name, tally]) => {
    const counted = counts[name];
    if (!counted) return [];
    const { count, first, location } = counted;
    return [{ ...tally.say(count), start: first, location }];
  });
}
