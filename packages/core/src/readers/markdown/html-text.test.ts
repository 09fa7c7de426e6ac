import type { Html } from 'mdast';
import { expect, test } from 'vitest';
import { htmlTexts } from './html-text.ts';
import { parseMarkdown } from './parse.ts';

function read(source: string): readonly (readonly string[])[] {
  const node = parseMarkdown(source).children[0] as Html;
  return htmlTexts(source, node).map((text) => {
    const { start, end } = text.sourceSpan(0, text.length);
    return [text.text, source.slice(start, end)];
  });
}

test.each([
  ['<!-- stil --> Maak blad 4.', [['Maak blad 4.', 'Maak blad 4.']]],
  ['<p>een <b>vet</b> woord</p>', [['een vet woord', 'een <b>vet</b> woord']]],
  [
    '<div>\n  een\n  <p>twee\n drie</p>\n</div>',
    [
      ['een', 'een'],
      ['twee  drie', 'twee\n drie'],
    ],
  ],
  ['<!-- open\n tot het einde', []],
  ['<script>\nlet a = "<p>nee</p>";\n</script>', []],
  ['<td title="a > b">x</td>', [['b">x', 'b">x']]],
])('%j says %j', (source, texts) => {
  expect(read(source)).toEqual(texts);
});
