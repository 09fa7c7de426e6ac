import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentLines } from './content-lines.ts';
import { refold } from './refold.ts';

const utf8 = new TextEncoder();
const unfolded = (text: string) =>
  [...readContentLines(text, [])].map(({ name, value }) => `${name}:${value.text}`);
const physical = (text: string) => text.split(/\r\n|\r|\n/);

describe('refold', () => {
  it('folds a changed line at 75 octets, as the file folds, and leaves every other byte', () => {
    const long = 'x'.repeat(200);
    const before = `A:een\r\nB:${long}\r\nC:twee\r\n\t drie\r\nD:${long}\r\n`;
    const after = before.replace('twee', `lang ${long}`);
    const text = refold(before, after, 'utf-8');
    expect(unfolded(text)).toEqual(unfolded(after));
    expect(text.startsWith(`A:een\r\nB:${long}\r\nC:lang`)).toBe(true);
    expect(text.endsWith(`\r\nD:${long}\r\n`)).toBe(true);
    const changed = physical(text).slice(2, -2);
    expect(changed.length).toBeGreaterThan(2);
    for (const line of changed) expect(utf8.encode(line).length).toBeLessThanOrEqual(75);
    expect(changed.slice(1).every((line) => line.startsWith('\t'))).toBe(true);
  });

  it('counts octets of the encoding, and breaks no character and no escape', () => {
    const characters = fc.array(fc.constantFrom('a', 'é', '€', '🦔', 'e\u0301', '\\n', '\\,', ' '), {
      maxLength: 120,
    });
    const lineEnds = fc.constantFrom('\r\n', '\n', '\r');
    fc.assert(
      fc.property(characters, characters, lineEnds, (was, is, lineEnd) => {
        const calendar = (words: readonly string[]) =>
          ['BEGIN:X', `S:${words.join('')}.`, 'END:X', ''].join(lineEnd);
        const text = refold(calendar(was), calendar(is), 'utf-8');
        expect(unfolded(text)).toEqual(unfolded(calendar(is)));
        for (const line of physical(text)) {
          if (was.join('') !== is.join('')) expect(utf8.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?<!\\)(?:\\\\)*\\$/);
        }
      }),
    );
  });

  it('changes nothing where nothing changed', () => {
    const text = `A:${'x'.repeat(300)}\n`;
    expect(refold(text, text, 'utf-8')).toBe(text);
  });
});
