import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../agenda/agenda.ts';
import { applySettings } from '../../config/apply-settings.ts';
import { defaultConfig } from '../../config/config.ts';
import { lint } from '../../lint/lint.ts';
import { readDocument } from '../documents.ts';
import { documentFormatOf } from '../format.ts';
import { readAgenda } from '../index.ts';

const fixtures = new URL('../../../../../fixtures/', import.meta.url);
const config = applySettings(defaultConfig, {
  school: {
    classes: { '3A': 'L3' },
    homeworkClass: { days: ['maandag', 'donderdag'], free: true },
    minutesPerDay: { L3: 30 },
  },
  glossary: [
    { short: 'WO', full: 'wereldoriëntatie', kind: 'subject' },
    { short: 'WP', full: 'woordpakket' },
  ],
});

async function read(path: string): Promise<Agenda> {
  const bytes = readFileSync(new URL(path, fixtures));
  const format = documentFormatOf(path);
  return format ? readDocument(bytes, { path, format }) : readAgenda(bytes, { path });
}

const title = /^Week 47, nummer \d+\n/u;

/** What is found in each entry, by what the entry says. An export has a title for each, which says nothing. */
function findingsOf(agenda: Agenda): readonly string[] {
  return lint(agenda, { config })
    .findings.flatMap(({ entryIndex, ruleId, text }) => {
      const entry = entryIndex === undefined ? undefined : agenda.entries[entryIndex];
      return entry ? [`${entry.text.text.replace(title, '')}: ${ruleId} “${text.replace(title, '')}”`] : [];
    })
    .sort();
}

const files = readdirSync(new URL('exports/', fixtures)).sort();
const week = 'school/3A/2026-11-16.md';

describe('one week of the school in every export', () => {
  it.each(files)('%s gives what the week plan gives, entry by entry', async (name) => {
    const expected = findingsOf(await read(week));
    expect(expected).toHaveLength(5);
    expect(findingsOf(await read(`exports/${name}`))).toEqual(expected);
  });

  it.each(files)('%s: places are those of the words, as the format writes them', async (name) => {
    const agenda = await read(`exports/${name}`);
    for (const { text, place, fix } of lint(agenda, { config }).findings) {
      if (text.includes('\n')) continue; // two fields together
      const written = agenda.source.text.slice(place.start.offset, place.end.offset);
      expect(plainly(written, agenda)).toBe(text);
      const pointer = agenda.locate?.(place.start.offset);
      if (agenda.format === 'json') expect(pointer).toMatchObject({ kind: 'pointer' });
      for (const edit of fix?.edits ?? []) expect(edit.span.end).toBeGreaterThan(edit.span.start);
    }
  });

  it('no name of a person is read', async () => {
    for (const name of files) {
      const { entries, plans, notices, meta } = await read(`exports/${name}`);
      expect(JSON.stringify({ entries, plans, notices, meta })).not.toMatch(/verzonnen/i);
    }
  });

  it('the damaged file of the export script is read, and says so', async () => {
    const { notices, source } = await read('exports/teams-script-3A.json');
    expect(source.encoding).toBe('utf-16le');
    expect(notices.map(({ code }) => code)).toEqual(['repaired']);
  });
});

/** The words that a piece of the source stands for. */
function plainly(written: string, { format }: Agenda): string {
  if (format === 'ics') return written.replace(/\r\n /g, '').replace(/\\([,;])/g, '$1');
  if (format !== 'json' && format !== 'ndjson') return written;
  const html = JSON.parse(`"${written}"`) as string;
  return html.replace(/<[^>]*>/g, '').replaceAll('&euml;', 'ë');
}
