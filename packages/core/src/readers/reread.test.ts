import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agenda } from '../agenda/agenda.ts';
import { readAgenda } from './index.ts';
import { ReadError } from './read-error.ts';
import { Rereader } from './reread.ts';

const options = { path: 'plan.md', format: 'markdown' as const };

/** All that an agenda says, with its functions asked at every place. */
function told(agenda: Agenda) {
  const { escape: escaping, behindMarkup, entries, plans, source, ...rest } = agenda;
  const places = Array.from({ length: source.text.length + 1 }, (_, at) => at);
  return {
    ...rest,
    text: source.text,
    plans: plans.map(({ labels, dayLabels, ...plan }) => ({
      ...plan,
      labels: labels.map((label) => [label.text, label.segments, dayLabels.has(label)]),
    })),
    entries: entries.map(({ same: _, text, context, ...entry }) => ({
      ...entry,
      text: [text.text, text.segments],
      context: context.map((label) => [
        label.text,
        label.sourceSpan(0, label.length),
        plans[0]?.labels.includes(label),
      ]),
    })),
    escaped: places.map((at) => escaping('a*b', at)),
    behind: places.map((at) => behindMarkup?.(at)),
  };
}

function read(reader: (text: string) => Agenda, text: string) {
  try {
    return told(reader(text));
  } catch (error) {
    if (error instanceof ReadError) return [error.messages, error.position];
    throw error;
  }
}

const anew = (text: string) => readAgenda(new TextEncoder().encode(text), options);

const line = fc.constantFrom(
  '---',
  'klas: 4A',
  'week: 2026-11-23',
  '# Weekplan 4A, 23 tot 27 november',
  '## Maandag',
  '## Dinsdag 24/11',
  '**WOENSDAG**',
  '### Taken',
  'Wiskunde:',
  'Lees blz. 3.',
  'Beste ouders, hier is het weekplan.',
  '- Maak oef. 4 tegen vrijdag.',
  '  - nog iets',
  '1. een',
  '- [ ] vinkje',
  '| dag | taak |',
  '| --- | --- |',
  '| ma | Lees *hier* |',
  'dag | taak',
  ':-: | ---',
  'ma | lezen',
  '```',
  '<!-- hwlint-disable-next-line no-grading: zo -->',
  '<!-- hwlint-nonsens -->',
  '<!-- open',
  'toe -->',
  '<div>',
  '> citaat',
  '[a]: https://example.org',
  '&amp; **vet** `code`',
  'Onderstreept',
  '===',
  '',
  '',
  '',
  ' ',
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const passage = fc.array(fc.tuple(line, lineEnd), { maxLength: 14 }).map((lines) => lines.flat().join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  text: fc.oneof(passage, fc.constantFrom('', 'a', ' ', '\n', '#', '`', '-')),
});

test('what is read again is what is read anew, whatever was there before', () => {
  fc.assert(
    fc.property(
      fc.array(passage, { maxLength: 4 }),
      fc.array(edit, { maxLength: 6 }),
      fc.integer({ min: 1, max: 80 }),
      (passages, edits, size) => {
        const rereader = new Rereader(size);
        const again = (each: string) => rereader.read(each, options);
        let text = passages.join('\n\n');
        expect(read(again, text)).toEqual(read(anew, text));
        for (const { at, length, text: typed } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + typed + text.slice(start + length);
          expect(read(again, text)).toEqual(read(anew, text));
        }
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);

const day = (name: string) =>
  `## ${name}\n\n${'- Lees het boek over de egel en maak een tekening.\n'.repeat(12)}\n`;
const plan = `---\nklas: 4A\n---\n\n# Weekplan\n\n${['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag'].map(day).join('')}`;

test('entries that did not change are the same', () => {
  const rereader = new Rereader();
  const before = rereader.read(plan, options);
  const changed = plan.replace('Dinsdag\n\n- Lees', 'Dinsdag\n\n- Herlees');
  const after = rereader.read(changed, options);
  const same = after.entries.map(
    ({ same: one }, index) => one !== undefined && one === before.entries[index]?.same,
  );
  expect(same.filter(Boolean).length).toBeGreaterThanOrEqual(24);
  expect(after.entries[0]).toBe(before.entries[0]);
  expect(told(after)).toEqual(told(anew(changed)));
});

test('a heading that changes is a change of all under it', () => {
  const rereader = new Rereader();
  rereader.read(plan, options);
  const changed = plan.replace('# Weekplan', '# Weekplan week 48, schooljaar 2026-2027');
  expect(told(rereader.read(changed, options))).toEqual(told(anew(changed)));
});

test('what is no text is refused, and a text with a byte order mark is read', () => {
  const rereader = new Rereader();
  expect(() => rereader.read('a\0b', options)).toThrow(ReadError);
  expect(rereader.read('\uFEFF- Lees.\n', options).entries).toHaveLength(1);
  expect(rereader.read(' \n', options).notices).toHaveLength(1);
});
