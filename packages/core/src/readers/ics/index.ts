import type { Agenda } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import { dropper } from '../drop-columns.ts';
import { PlanGroups, sharedMeta } from '../plan-groups.ts';
import { profilesFor } from '../profiles/known-profiles.ts';
import { readZone } from '../read-zone.ts';
import type { Reader } from '../reader.ts';
import { readCalendars } from './components.ts';
import { readContentLines } from './content-lines.ts';
import { decodeCalendar } from './decode.ts';
import { EntryReader } from './entry-reader.ts';
import { IcsTallies } from './notices.ts';
import { profileOf } from './profile.ts';
import { escapeText, textValue } from './text-value.ts';

/**
 * Reads an iCalendar file (RFC 5545): every event and to-do is an entry. What repeats itself is read
 * once; alarms and time zones are no entries; journals and free/busy times are skipped and counted.
 */
export const readIcs: Reader = (bytes, options): Agenda => {
  const { source, broken } = decodeCalendar(bytes, options.path);
  const tallies = new IcsTallies();
  const lines = readContentLines(source.text, broken);
  const isDropped = dropper(options.dropColumns);
  const calendars = readCalendars(lines, source, options.path, tallies.strayLines, isDropped);
  const profiles = profilesFor('ics', options);
  const plans = new PlanGroups();
  const entries: Entry[] = [];
  for (const calendar of calendars) {
    const property = (name: string) => {
      const line = calendar.properties.get(name)?.[0];
      return line && textValue(line.value).text;
    };
    const dayAt = readZone(options, property('X-WR-TIMEZONE'));
    const reader = new EntryReader(plans, {
      calendarName: property('X-WR-CALNAME') ?? '',
      referenceDay: options.referenceDay,
      dayAt,
      profile: profileOf(calendar, profiles, options.profile),
    });
    for (const component of calendar.components) {
      const span = { start: component.start, end: component.start + `BEGIN:${component.name}`.length };
      if (component.name === 'VTIMEZONE') continue;
      if (component.name !== 'VEVENT' && component.name !== 'VTODO') {
        tallies.others.add(span);
        continue;
      }
      const entry = reader.read(component);
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
    notices: tallies.notices(),
    escape: escapeText,
  };
};
