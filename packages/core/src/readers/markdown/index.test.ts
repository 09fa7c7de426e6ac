import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../read-error.ts';
import { readMarkdown } from './index.ts';
import { mostCharacters, mostOnLine } from './limits.ts';
import { readPlan } from './testing.ts';

describe('readMarkdown', () => {
  test('keeps directives, notices and the way to write back', () => {
    const agenda = readPlan(
      '# Plan\n\n- a <!-- hwlint-disable-line no-grading -->\n- <!-- hwlint-disabel --> b\n',
    );
    expect(agenda).toMatchObject({ path: 'plan.md', format: 'markdown' });
    expect(agenda.directives.map(({ action }) => action)).toEqual(['disable-line']);
    expect(agenda.notices.map(({ code }) => code)).toEqual(['skipped']);
    expect(agenda.entries.map(({ text }) => text.text)).toEqual(['a', 'b']);
    expect(agenda.escape('a*b', 0)).toBe('a\\*b');
  });

  test('reads windows-1252 and CRLF, behind a byte order mark', () => {
    const cafe = Uint8Array.from([...'- caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9));
    expect(readMarkdown(cafe, { path: 'a.md' }).entries[0]?.text.text).toBe('café');
    const source = '\uFEFF## Maandag\r\n\r\n- Zoë leest 😀\r\n  en schrijft\r\n';
    const { entries, source: decoded } = readPlan(source);
    const text = entries[0]?.text;
    expect(text?.text).toBe('Zoë leest 😀 en schrijft');
    const { start = 0, end = 0 } = text?.sourceSpan(10, 15) ?? {};
    expect(decoded.place(start, end)).toMatchObject({
      start: { line: 3, column: 13 },
      end: { line: 4, column: 5 },
    });
  });

  test.each([
    ['a file that is too large', 'lees dit boek\n'.repeat(mostCharacters / 10), undefined],
    [
      'a line without an end',
      `# Plan\n\n${'lees dit boek '.repeat(mostOnLine / 10)}`,
      { line: 3, column: 1 },
    ],
    ['quotes in quotes without an end', `Lees.\n\n${'> '.repeat(200)}a`, { line: 3, column: 1 }],
    ['lists in lists without an end', `${'1. '.repeat(200)}a`, { line: 1, column: 1 }],
    ['front matter that is none', '---\nklas: [4A\n---\n', { line: 2 }],
    ['a binary file', 'a\0b', undefined],
  ])('refuses %s in plain words', (_, source, position) => {
    const read = () => readPlan(source);
    expect(read).toThrow(ReadError);
    if (position)
      expect(read).toThrow(expect.objectContaining({ position: expect.objectContaining(position) }));
  });

  test('takes 50 MB on one line for what it is, at once', () => {
    const bytes = new Uint8Array(50_000_000).fill('a'.charCodeAt(0));
    const start = performance.now();
    expect(() => readMarkdown(bytes, { path: 'a.md' })).toThrow('too large');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

const line = fc.constantFrom(
  ...[
    '# Plan 4A',
    '## Maandag',
    '**Wiskunde**',
    'Huiswerk:',
    '- lezen',
    '  - blad\\. 3',
    '- [ ] **taal** oef. 2',
    '1. a',
  ],
  ...[
    '> Maak `x|y` &eacute;',
    '| Dag | Taak |',
    '|---|---|',
    '| ma | a \\| b<br>c |',
    '| | |',
    'Dinsdag: / ',
    '☐ x',
  ],
  ...[
    'Lees  ',
    'veel\\',
    '```',
    '<!-- hwlint-disable a: b',
    '-->',
    '<p>tekst</p>',
    '    code',
    '---',
    '',
    '',
    '',
  ],
  ...['Naam: ....', '[a]: b', '[^1]: noot', 'zie[^1] ![p](q) [l](m)', '\tTab', '😀 e\u0301', '===', '*'],
);

test('whatever stands in a file, every place lies in it and says what it should', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, eol) => {
      const source = lines.join(eol);
      let agenda: ReturnType<typeof readPlan>;
      try {
        agenda = readPlan(source);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
        return;
      }
      for (const text of [...agenda.entries.map((entry) => entry.text), ...(agenda.plans[0]?.labels ?? [])]) {
        expect(text.text).toMatch(/[\p{L}\p{N}]/u);
        let last = 0;
        for (const { start, end, sourceStart, sourceEnd } of text.segments) {
          expect(sourceStart).toBeGreaterThanOrEqual(last);
          expect(sourceEnd).toBeLessThanOrEqual(source.length);
          last = sourceEnd;
          if (end - start !== sourceEnd - sourceStart) continue;
          const raw = source.slice(sourceStart, sourceEnd).replaceAll(/[\r\n]/g, ' ');
          expect(raw).toBe(text.text.slice(start, end).replaceAll('\n', ' '));
        }
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);
