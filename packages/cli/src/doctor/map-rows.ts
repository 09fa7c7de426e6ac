import { type Agenda, type Entry, inWords, type Locale } from '@hwlint/core';
import { checkedColumn } from './examine.ts';
import type { MappedEntry, Mapping } from './findings.ts';

const mostEntries = 5;
const longestText = 80;

/** How the columns and the first five entries of a file are understood. What is never read is in none of them. */
export function mapRows(shown: string, agenda: Agenda, locale: Locale): Mapping {
  const columns = (agenda.reading?.columns ?? []).filter(({ name }) => name !== '');
  return {
    path: shown,
    columns: columns.map((column) => ({
      ...checkedColumn(column),
      samples: (column.samples ?? []).map((words) => shortened(words)),
    })),
    entries: agenda.entries.slice(0, mostEntries).map((entry) => mapEntry(entry, agenda, locale)),
  };
}

function mapEntry(entry: Entry, { source, locate }: Agenda, locale: Locale): MappedEntry {
  const { start } = entry.text.sourceSpan(0, entry.text.length);
  const location = locate?.(start);
  const { line } = source.position(start);
  return {
    place: location ? inWords(location)[locale] : locale === 'nl' ? `regel ${line}` : `line ${line}`,
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

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > longestText ? `${words.slice(0, longestText - 1).trimEnd()}…` : words;
}
