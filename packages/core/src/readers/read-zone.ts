import { ReadError } from './read-error.ts';
import type { ReadOptions } from './reader.ts';
import { type DayAt, daysIn } from './zoned-day.ts';

const home = 'Europe/Brussels';

/**
 * The days of the zone asked for, else of the zone that the file names when there is such a zone, else
 * of Brussels.
 * @throws ReadError when the runtime does not know the zone asked for.
 */
export function readZone({ timeZone, path }: ReadOptions, ofFile?: string): DayAt {
  const asked = timeZone === undefined ? undefined : daysIn(timeZone);
  if (timeZone !== undefined && !asked) {
    throw new ReadError(
      {
        nl: `De tijdzone "${timeZone}" bestaat niet. Een tijdzone heet bijvoorbeeld Europe/Brussels.`,
        en: `There is no time zone "${timeZone}". A time zone is called Europe/Brussels, for instance.`,
      },
      path,
    );
  }
  return asked ?? (ofFile === undefined ? undefined : daysIn(ofFile)) ?? daysIn(home) ?? (() => undefined);
}
