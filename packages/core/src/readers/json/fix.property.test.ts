import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixUntilStable } from '../../lint/apply-fixes.ts';
import { lint } from '../../lint/lint.ts';
import { readDocument } from '../documents.ts';
import type { Profile } from '../profiles/profile.ts';

const profile: Profile = {
  id: 'x',
  title: 'x',
  format: 'json',
  when: ['wat'],
  fields: { id: 'nr', text: { path: 'wat', type: 'vorm' }, subject: 'vak' },
};

/** A file as programs write it: with or without blanks, with characters as they are or as escapes. */
const files = fc
  .array(
    fc.record({
      words: fc.array(
        fc.constantFrom(
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
          'ó',
          '\n',
          '/',
        ),
        { minLength: 1, maxLength: 9 },
      ),
      isHtml: fc.boolean(),
      isEscaped: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((entries) => fc.constantFrom(undefined, 2, '\t').map((indent) => ({ entries, indent })));

const htmlOf = (text: string) =>
  `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('é', '&eacute;')}</p>`;

function escapedSomehow(json: string): string {
  return json
    .replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('</p', '<\\/p');
}

/** Written out, without the stops and capitals that a sentence gives its words. */
const full = (text: string) =>
  text
    .toLowerCase()
    .replace(/\bblz\b|bladzijden\b/g, 'bladzijde')
    .replace(/\boef\b|oefeningen\b/g, 'oefening')
    .replaceAll('.', '');

/** Everything but what stands in the strings under `wat`. */
const outside = (json: string) => json.replace(/"wat":(\s*)"(?:[^"\\]|\\.)*"/gs, '"wat":$1""');

test('fixes change words in strings, and no other byte of the file', async () => {
  let fixes = 0;
  await fc.assert(
    fc.asyncProperty(files, async ({ entries, indent }) => {
      const plain = entries.map(({ words, isHtml }, nr) => {
        const text = words.join(' ');
        return {
          nr,
          vorm: isHtml ? 'html' : 'text',
          wat: isHtml ? htmlOf(text) : text,
          blz: 'blz.',
          bij: [1.0, { a: null }],
        };
      });
      const isEscaped = entries[0]?.isEscaped ?? false;
      const json = JSON.stringify(plain, null, indent);
      const before = `${isEscaped ? escapedSomehow(json) : json}\r\n`;
      const { text: after, applied } = await fixUntilStable(before, async (text) => {
        const options = { path: 'a.json', format: 'json' as const, profiles: [profile], profile: 'x' };
        return lint(await readDocument(new TextEncoder().encode(text), options)).findings;
      });
      fixes += applied;
      expect(outside(after)).toBe(outside(before));
      const now = JSON.parse(after) as typeof plain;
      for (const [index, { wat, ...others }] of now.entries()) {
        const { wat: was, ...same } = plain[index] as (typeof plain)[number];
        expect(others).toEqual(same);
        if (wat !== was) expect(full(wat)).toBe(full(was));
      }
    }),
    { numRuns: 60 },
  );
  expect(fixes).toBeGreaterThan(20);
});
