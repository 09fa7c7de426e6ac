import type { MappedText } from '../../agenda/mapped-text.ts';
import type { Reading, ReadingColumn } from '../../agenda/reading.ts';
import { htmlParagraphs } from '../html/paragraphs.ts';
import { type Profile, type ProfileData, sourcesOf } from '../profiles/profile.ts';
import { shownProfile } from '../reading.ts';
import type { RecordField } from '../records/record-fields.ts';
import { sampledRows } from '../tally.ts';
import type { Component } from './components.ts';
import { isHtmlValue, textValue } from './text-value.ts';

/** What a calendar's own properties (RFC 5545) tell of an entry. */
const standard: ReadonlyMap<string, RecordField | 'ignore'> = new Map<string, RecordField | 'ignore'>([
  ['UID', 'id'],
  ['SUMMARY', 'title'],
  ['DESCRIPTION', 'text'],
  ['CATEGORIES', 'subject'],
  ['DTSTART', 'date'],
  ['DTEND', 'due'],
  ['DUE', 'due'],
  ['CREATED', 'given'],
  ['ATTENDEE', 'ignore'],
  ['ORGANIZER', 'ignore'],
  ['CONTACT', 'ignore'],
]);
/** What calendar programs say to one another, and never holds words for a family. */
const technical =
  /^(?:X-.*|DTSTAMP|LAST-MODIFIED|SEQUENCE|STATUS|TRANSP|CLASS|PRIORITY|RRULE|EXDATE|RDATE|RECURRENCE-ID|DURATION|PERCENT-COMPLETE|GEO)$/u;

/** How the events and to-dos of a calendar are understood, from the first of them. */
export function readingOfComponents(
  components: readonly Component[],
  profile: Profile | undefined,
  isDropped: (name: string) => boolean,
): Reading {
  const first = components.filter(({ name }) => name === 'VEVENT' || name === 'VTODO').slice(0, sampledRows);
  const fields = new Map(standard);
  if (profile) {
    const own = Object.keys(profile.fields) as (keyof ProfileData['fields'] & RecordField)[];
    for (const field of own)
      for (const { path } of sourcesOf(profile, field)) fields.set(path.toUpperCase(), field);
  }
  const names = new Set(first.flatMap(({ properties, dropped }) => [...properties.keys(), ...dropped]));
  const columns = [...names].flatMap((name): ReadingColumn[] => {
    if (isDropped(name)) return [{ name, field: 'ignore' }];
    const field = fields.get(name);
    if (field === undefined) return technical.test(name) ? [] : [{ name }];
    const samples = field === 'ignore' ? [] : samplesOf(first, name, field);
    return [{ name, field, ...(samples.length > 0 && { samples }) }];
  });
  return { ...shownProfile(profile), columns };
}

function samplesOf(components: readonly Component[], name: string, field: RecordField): readonly string[] {
  const lines = components.flatMap(({ properties }) => (properties.get(name) ?? []).slice(0, 1));
  const isText = field === 'title' || field === 'text';
  return lines.map(({ value }) => shown(textValue(value), isText)).filter((words) => words !== '');
}

function shown(value: MappedText, isText: boolean): string {
  if (!isText || !isHtmlValue(value)) return value.text;
  return htmlParagraphs(value)
    .map(({ text }) => text)
    .join(' ');
}
