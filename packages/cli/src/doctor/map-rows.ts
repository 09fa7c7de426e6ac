import { type Agenda, type Entry, inWords, type Locale } from '@hwlint/core';
import { checkedColumn } from './examine.ts';
import type { MappedEntry, Mapping } from './findings.ts';

/** So many rows show how a file is understood. */
const mostRows = 5;
const longestText = 80;

/** How the columns and the first five rows of a file are understood. What is never read is in none of them. */
export function mapRows(shown: string, agenda: Agenda, locale: Locale): Mapping {
  const { columns = [], skipped = [] } = agenda.reading ?? {};
  const rows = [
    ...agenda.entries.map((entry) => ({ at: startOf(entry), entry, reason: '' })),
    ...skipped.map(({ span, message }) => ({ at: span.start, entry: undefined, reason: message[locale] })),
  ]
    .sort((a, b) => a.at - b.at)
    .slice(0, mostRows)
    .map((each, index) => ({ ...each, row: index + 1, place: placeOf(each.at, agenda, locale) }));
  const shownReasons = new Set(rows.map(({ reason }) => reason));
  return {
    path: shown,
    columns: columns
      .filter(({ name }) => name !== '')
      .map((column) => ({
        ...checkedColumn(column),
        samples: (column.samples ?? []).slice(0, mostRows).map((words) => shortened(words)),
      })),
    entries: rows.flatMap(({ entry, row, place }) => (entry ? [mapEntry(entry, row, place)] : [])),
    skipped: rows.flatMap(({ entry, row, place, reason }) => (entry ? [] : [{ row, place, reason }])),
    notices: agenda.notices.map(({ message }) => message[locale]).filter((said) => !shownReasons.has(said)),
  };
}

function mapEntry(entry: Entry, row: number, place: string): MappedEntry {
  return {
    row,
    place,
    id: entry.id ?? null,
    kind: entry.kind,
    subject: entry.subject ?? null,
    className: entry.className ?? null,
    grade: entry.grade ?? null,
    given: entry.given ?? null,
    due: entry.due ?? null,
    day: entry.day ?? null,
    text: shortened(entry.text.text),
  };
}

function startOf({ text }: Entry): number {
  return text.sourceSpan(0, text.length).start;
}

function placeOf(start: number, { source, locate }: Agenda, locale: Locale): string {
  const location = locate?.(start);
  if (location) return inWords(location)[locale];
  const { line } = source.position(start);
  return locale === 'nl' ? `regel ${line}` : `line ${line}`;
}

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > longestText ? `${words.slice(0, longestText - 1).trimEnd()}…` : words;
}
