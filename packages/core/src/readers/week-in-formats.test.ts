import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Agenda } from '../agenda/agenda.ts';
import { inWords } from '../agenda/logical-location.ts';
import { lint } from '../lint/lint.ts';
import { readDocument } from './documents.ts';
import { documentFormatOf } from './format.ts';
import { readAgenda } from './index.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/formats/', import.meta.url));

async function read(name: string): Promise<Agenda> {
  const bytes = readFileSync(folder + name);
  const format = documentFormatOf(name);
  return format ? readDocument(bytes, { path: name, format }) : readAgenda(bytes, { path: name });
}

/** What is known of each entry, with what is found in it. */
function entriesOf(agenda: Agenda) {
  const { findings } = lint(agenda);
  return agenda.entries.map(({ kind, day, due, subject, text }) => {
    const { start, end } = text.sourceSpan(0, text.length);
    const found = findings.filter(({ scope, place }) => {
      return scope === 'entry' && place.start.offset >= start && place.end.offset <= end;
    });
    const rules = found.map(({ ruleId, text: words }) => `${ruleId}: ${words}`).sort();
    return { kind, day, due, subject, text: text.text.replace(/\s+/gu, ' '), rules };
  });
}

const inOrder = <T extends { text: string }>(entries: readonly T[]) =>
  entries.toSorted((a, b) => (a.text < b.text ? -1 : 1));

test.each([
  ['letter.md', ['letter.html', 'letter-saved.html', 'letter.pdf', 'letter-untagged.pdf']],
  ['grid.md', ['grid.html', 'grid-saved.html', 'grid.pdf', 'grid-untagged.pdf']],
])('the week of %s is the same, entry by entry, in %s', async (markdown, others) => {
  const expected = inOrder(entriesOf(await read(markdown)));
  expect(expected.flatMap(({ rules }) => rules).length).toBeGreaterThan(5);
  for (const name of others) {
    const agenda = await read(name);
    expect(inOrder(entriesOf(agenda)), name).toEqual(expected);
    expect(agenda.notices, name).toEqual([]);
  }
});

test.each([
  ['letter.pdf', 'Taalbesch.', 'bladzijde 1, regel 9'],
  ['grid.pdf', 'remediëringsblad', 'bladzijde 1, regel 25'],
  ['grid-untagged.pdf', 'remediëringsblad', 'bladzijde 1, regel 25'],
])('%s says where %s stands', async (name, words, place) => {
  const agenda = await read(name);
  const finding = lint(agenda).findings.find(({ text }) => text === words);
  const location = agenda.locate?.(finding?.place.start.offset ?? 0);
  expect(location && inWords(location).nl).toBe(place);
});
