import type { TextAgenda } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { dropper } from '../drop-columns.ts';
import { EmbeddedHtml } from '../html/embedded.ts';
import { withinLimits } from '../html/limits.ts';
import { PlanGroups, sharedMeta } from '../plan-groups.ts';
import { profilesFor } from '../profiles/known-profiles.ts';
import type { Profile } from '../profiles/profile.ts';
import { ReadError } from '../read-error.ts';
import { readZone } from '../read-zone.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { isInBrokenLine } from './broken-line.ts';
import { CalendarBuilder, type Component } from './components.ts';
import { readContentLines } from './content-lines.ts';
import { decodeCalendar } from './decode.ts';
import { EntryReader } from './entry-reader.ts';
import { IcsTallies } from './notices.ts';
import { profileOf } from './profile.ts';
import { readingOfComponents } from './reading.ts';
import { escapeText, textValue } from './text-value.ts';

/**
 * Reads an iCalendar file (RFC 5545): every event and to-do is an entry. What repeats itself is read
 * once; alarms and time zones are no entries; journals and free/busy times are skipped and counted.
 */
export const readIcs: Reader = (bytes, options): TextAgenda => {
  const { source, broken } = decodeCalendar(bytes, options.path);
  const tallies = new IcsTallies();
  const builder = new CalendarBuilder({
    path: options.path,
    strayLines: tallies.strayLines,
    isDropped: dropper(options.dropColumns),
  });
  for (const line of readContentLines(source.text, broken)) builder.take(line, source);
  builder.finish(source.position(source.text.length));
  const named = builder.calendars.map((calendar) => ({ calendar, names: namesOf(calendar, options) }));
  const agenda = readComponents(source, named, options, tallies);
  const { hidden } = builder;
  const reading = {
    ...readingOfComponents(
      builder.calendars.flatMap(({ components }) => components),
      named.find(({ names }) => names.profile)?.names.profile,
      dropper(options.dropColumns),
    ),
    skipped: tallies.skipped(),
  };
  return {
    ...agenda,
    notices: tallies.notices(),
    ...(hidden.length > 0 && { hidden }),
    reading,
  };
};

/** What a calendar says of all that is in it. Plain data. */
export interface CalendarNames {
  readonly name: string;
  readonly timeZone: string | undefined;
  readonly profile: Profile | undefined;
}

/** @throws ReadError for a profile that is asked for and is not there */
export function namesOf(calendar: Component, options: Omit<ReadOptions, 'format'>): CalendarNames {
  const property = (name: string) => {
    const line = calendar.properties.get(name)?.[0];
    return line && textValue(line.value).text;
  };
  return {
    name: property('X-WR-CALNAME') ?? '',
    timeZone: property('X-WR-TIMEZONE'),
    profile: profileOf(calendar, profilesFor('ics', options), options.profile),
  };
}

/** Reads what stands in calendars, or in parts of them, into an agenda without notices. */
export function readComponents(
  source: SourceText,
  calendars: readonly { readonly calendar: Component; readonly names: CalendarNames }[],
  options: Omit<ReadOptions, 'format'>,
  tallies: IcsTallies,
): TextAgenda {
  const plans = new PlanGroups();
  const entries: Entry[] = [];
  const html = new EmbeddedHtml(source.text);
  for (const { calendar, names } of calendars) {
    const dayAt = readZone(options, names.timeZone);
    const reader = new EntryReader(plans, {
      calendarName: names.name,
      referenceDay: options.referenceDay,
      dayAt,
      profile: names.profile,
      html,
    });
    for (const component of calendar.components) {
      const span = { start: component.start, end: component.start + `BEGIN:${component.name}`.length };
      if (component.name === 'VTIMEZONE') continue;
      if (component.name !== 'VEVENT' && component.name !== 'VTODO') {
        tallies.others.add(span);
        continue;
      }
      const entry = withinLimits(
        () => reader.read(component),
        (messages) => new ReadError(messages, options.path, source.position(component.start)),
      );
      if (entry) entries.push(entry);
      else tallies.textless.add(span);
    }
  }
  return {
    path: options.path,
    format: 'ics',
    source,
    meta: sharedMeta(plans.build()),
    plans: plans.build(),
    entries,
    directives: [],
    notices: [],
    escape: (words, at, end = at) => {
      if (isInBrokenLine(source.text, at)) return undefined;
      const written = html.write(words, at, end);
      return written === undefined ? undefined : escapeText(written);
    },
    behindMarkup: html.behindMarkup,
  };
}
