import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behindMarkupIn } from './behind-markup.ts';
import { parseMarkdown } from './parse.ts';

/** The Markdown with "^" behind the markup that closes at the first "|". */
function behind(marked: string): string {
  const at = marked.indexOf('|');
  const source = marked.slice(0, at) + marked.slice(at + 1);
  const place = behindMarkupIn(parseMarkdown(source), source)(at);
  return `${source.slice(0, place)}^${source.slice(place)}`;
}

test.each([
  ['Maak het op Bingel|.', 'Maak het op Bingel^.'],
  ['Maak het op **Bingel|**', 'Maak het op **Bingel**^'],
  ['**Maak het op _Bingel|_**', '**Maak het op _Bingel_**^'],
  ['**Maak _het|_ op Bingel**', '**Maak _het_^ op Bingel**'],
  ['**Maak het op Bingel|.**', '**Maak het op Bingel^.**'],
  ['Bekijk [het filmpje|](https://x.be)', 'Bekijk [het filmpje](https://x.be)^'],
  ['Bekijk [het **filmpje|**][x]\n\n[x]: y', 'Bekijk [het **filmpje**][x]^\n\n[x]: y'],
  ['Ga naar <https://x.be|>', 'Ga naar <https://x.be>^'],
  ['Ga naar https://x.be|', 'Ga naar https://x.be^'],
  ['Maak het op `` Bingel| ``', 'Maak het op `` Bingel ``^'],
  ['Maak het op ~~Bingel|~~', 'Maak het op ~~Bingel~~^'],
  ['[het filmpje| ![](p.png)](https://x.be)', '[het filmpje^ ![](p.png)](https://x.be)'],
])('in %j', (marked, expected) => {
  expect(behind(marked)).toBe(expected);
});

test('never takes a word apart or passes one', () => {
  const nested = fc.shuffledSubarray(['**', '_', '~~', '[']);
  const wrapped = nested.map((marks) =>
    marks.reduce((text, mark) => (mark === '[' ? `[${text}](u)` : mark + text + mark), 'woord|'),
  );
  fc.assert(
    fc.property(wrapped, (text) => {
      expect(behind(`Lees ${text} na`)).toMatch(/^Lees [^\s^]+\^[^\p{L}^]* na$/u);
    }),
  );
});
