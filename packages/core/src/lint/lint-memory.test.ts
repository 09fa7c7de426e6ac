import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig } from '../config/config.ts';
import { readAgenda } from '../readers/index.ts';
import { ReadError } from '../readers/read-error.ts';
import { Rereader } from '../readers/reread.ts';
import { lint } from './lint.ts';
import { LintMemory } from './lint-memory.ts';

const formats = [
  ['plan.md', 'markdown'],
  ['plan.txt', 'text'],
  ['plan.csv', 'csv'],
  ['plan.ics', 'ics'],
] as const;

const heads: Readonly<Record<string, string>> = { csv: 'id;tekst\n', ics: 'BEGIN:VCALENDAR\nVERSION:2.0\n' };

const line = fc.constantFrom(
  '7;"Zoek op internet, blz. 4"',
  '7;Zoek op internet, blz. 4',
  'BEGIN:VEVENT\nSUMMARY:Lees blz. 3\nEND:VEVENT',
  'BEGIN:VEVENT\nSUMMARY:Zoek op inter\n net\nDESCRIPTION:WO: kaart\nEND:VEVENT',
  '# Weekplan 4A, 23 tot 27 november 2026',
  '## Maandag',
  '## Dinsdag',
  '**WO**',
  '',
  '- Lees blz. 3 en blz. 4, 20 min.',
  '- WO: leer de kaart, 25 min.',
  '- wereldoriëntatie (WO): kaart',
  '- Zoek op internet wie je helpt.',
  '- Je mag altijd papier vragen.',
  '- Wie geen internet heeft, komt naar de huiswerkklas.',
  '- Je ouders verbeteren de **toets**.',
  '- Maak oef. 2 <!-- hwlint-disable-line no-abbreviation: zo -->',
  '- Deze taak telt mee voor het rapport.',
  'tekst',
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(25),
  text: fc.oneof(
    line.map((each) => `${each}\n`),
    fc.constantFrom('', 'a', '\n'),
  ),
});

/** What is found, or why it cannot be read. */
function outcome(find: () => unknown): unknown {
  try {
    return find();
  } catch (error) {
    if (error instanceof ReadError) return error.messages;
    throw error;
  }
}

test.each(formats)(
  '%s: what is found with a memory is what is found without',
  (path, format) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.array(edit, { maxLength: 5 }), (lines, edits) => {
        const [rereader, memory] = [new Rereader(30), new LintMemory()];
        const head = heads[format] ?? '';
        let text = `${head}${lines.join('\n')}\n${format === 'ics' ? 'END:VCALENDAR\n' : ''}`;
        for (const { at, length, text: typed } of [{ at: 0, length: 0, text: '' }, ...edits]) {
          const start = head.length + Math.floor(at * (text.length - head.length));
          text = text.slice(0, start) + typed + text.slice(start + length);
          const again = outcome(() => lint(rereader.read(text, { path, format }), { memory }));
          const anew = outcome(() => lint(readAgenda(new TextEncoder().encode(text), { path, format })));
          expect(again).toEqual(anew);
        }
      }),
      { numRuns: 60 },
    );
  },
  240_000,
);

test('another language or config makes it forget', () => {
  const memory = new LintMemory();
  const agenda = new Rereader().read('- Lees blz. 3.\n', { path: 'plan.md', format: 'markdown' });
  const messages = (options: Parameters<typeof lint>[1]) =>
    lint(agenda, { ...options, memory }).findings.map(({ message }) => message);
  const dutch = messages({ locale: 'nl' });
  expect(messages({ locale: 'en' })).not.toEqual(dutch);
  const off = { ...defaultConfig, rules: { 'no-abbreviation': { severity: 'off' as const, options: {} } } };
  expect(messages({ locale: 'nl', config: off })).toEqual([]);
  expect(messages({ locale: 'nl' })).toEqual(dutch);
});

test('a finding that did not move is the same object', () => {
  const [rereader, memory] = [new Rereader(10), new LintMemory()];
  const find = (text: string) =>
    lint(rereader.read(text, { path: 'plan.md', format: 'markdown' }), { memory }).findings;
  const before = find(
    '## Maandag\n\n- Lees blz. 3.\n\n## Dinsdag\n\n- Lees.\n\n## Woensdag\n\n- Lees blz. 4.\n',
  );
  const after = find(
    '## Maandag\n\n- Lees blz. 3.\n\n## Dinsdag\n\n- Lees nu.\n\n## Woensdag\n\n- Lees blz. 4.\n',
  );
  expect(after[0]).toBe(before[0]);
  expect(after[1]?.place.start.offset).toBe((before[1]?.place.start.offset ?? 0) + 3);
});
