import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixUntilStable } from '../../lint/apply-fixes.ts';
import { lint } from '../../lint/lint.ts';
import { readAgenda } from '../index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const htmlOf = (text: string) =>
  `<p class="x">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('é', '&eacute;').replaceAll('"luid"', '<b>"luid"</b>').replaceAll('\n', '<br>')}</p>`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const icsText = (text: string) => text.replaceAll(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
const folded = (line: string) =>
  [...line].map((sign, at) => (at % 17 === 16 ? `\r\n ${sign}` : sign)).join('');

const formats = {
  csv: {
    path: 'a.csv',
    write: (text: string) => `id;klas;blz.;taak\r\n1;"1A";blz.;${quoted(text)}\r\n`,
    outside: (file: string) => file.replace(/;"(?:[^"]|"")*"\r\n$/u, ''),
  },
  ics: {
    path: 'a.ics',
    write: (text: string) =>
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nLOCATION:blz.\r\n${folded(`DESCRIPTION:${icsText(text)}`)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    outside: (file: string) => file.replace(/DESCRIPTION:.*(?:\r\n .*)*/u, ''),
  },
} as const;

const wordLists = fc.array(
  fc.constantFrom(
    ...[
      'Lees',
      'blz.',
      'bladzijde',
      '12',
      '&',
      '<',
      'één',
      '🦔',
      '"luid"',
      'a\\b',
      'oef.',
      ';',
      ',',
      '\n',
      '/',
    ],
  ),
  { minLength: 1, maxLength: 9 },
);

/** Written out, without the stops and capitals that a sentence gives its words. */
const full = (text: string) =>
  text
    .toLowerCase()
    .replace(/\bblz\b|bladzijden\b/g, 'bladzijde')
    .replace(/\boef\b|oefeningen\b/g, 'oefening')
    .replaceAll('.', '');

describe.each(Object.entries(formats))('HTML in %s', (_, { path, write, outside }) => {
  const read = (file: string) => readAgenda(bytesOf(file), { path });
  const said = (file: string) => read(file).entries.map(({ text }) => text.text);

  test('says what the same words say without it', () => {
    fc.assert(
      fc.property(wordLists, (words) => {
        const text = words.join(' ');
        const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
        const plain = lines.filter((line) => line !== '').join('\n');
        expect(
          said(write(htmlOf(text)))
            .join()
            .replace(/\s+/gu, ' '),
        ).toBe(plain.replace(/\s+/gu, ' '));
      }),
    );
  });

  test('every word stands where it says', () => {
    fc.assert(
      fc.property(wordLists, (words) => {
        const agenda = read(write(htmlOf(words.join(' '))));
        for (const { text } of agenda.entries) {
          for (const match of text.text.matchAll(/Lees|bladzijde|12/gu)) {
            const { start, end } = text.sourceSpan(match.index, match.index + match[0].length);
            expect(agenda.source.text.slice(start, end).replaceAll('\r\n ', '')).toBe(match[0]);
          }
        }
      }),
    );
  });

  test('fixes change words in it, and no other character of the file', async () => {
    let fixes = 0;
    await fc.assert(
      fc.asyncProperty(wordLists, fc.boolean(), async (words, isHtml) => {
        const text = words.join(' ');
        const before = write(isHtml ? htmlOf(text) : text);
        const { text: after, applied } = await fixUntilStable(
          before,
          async (each) => lint(read(each)).findings,
        );
        fixes += applied;
        expect(outside(after)).toBe(outside(before));
        expect(said(after).map(full)).toEqual(said(before).map(full));
      }),
      { numRuns: 60 },
    );
    expect(fixes).toBeGreaterThan(10);
  });
});

test('what is no markup stays text', () => {
  const table = 'id;klas;taak\n1;1A;"Reken uit: 3 < 5, <naam> & co; a <b> c"\n';
  expect(readAgenda(bytesOf(table), { path: 'a.csv' }).entries[0]?.text.text).toBe(
    'Reken uit: 3 < 5, <naam> & co; a <b> c',
  );
});

test('a fix does not take a tag away with it', () => {
  const table = 'id;klas;taak\n1;1A;Lees bl<b>z. 6</b>\n';
  const agenda = readAgenda(bytesOf(table), { path: 'a.csv' });
  expect(agenda.entries[0]?.text.text).toBe('Lees blz. 6');
  const at = table.indexOf('bl<b>');
  expect(agenda.escape('bladzijde', at, at + 'bl<b>z.'.length)).toBeUndefined();
  expect(agenda.escape('a < b', at, at)).toBeUndefined(); // the reference would end the cell
});

test('its own line breaks stay where no tag makes any', () => {
  const table = 'id;klas;taak\n1;1A;"Lees <b>blz. 6</b>.\nMaak oef. 3."\n';
  expect(readAgenda(bytesOf(table), { path: 'a.csv' }).entries[0]?.text.text).toBe(
    'Lees blz. 6.\nMaak oef. 3.',
  );
});

test.each(['a.csv', 'a.ics'])('markup that no program writes is refused in %s', (path) => {
  const wild = '<div>'.repeat(3_000);
  const { write } = path === 'a.csv' ? formats.csv : formats.ics;
  expect(() => readAgenda(bytesOf(write(`${wild}Lees`)), { path })).toThrow(/markup/u);
});
