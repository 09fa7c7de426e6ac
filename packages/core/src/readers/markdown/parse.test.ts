import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';

const block = fc.constantFrom(
  '# Titel',
  '## Maandag',
  'Een regel\nen nog een.',
  '**DINSDAG**',
  '- a\n- b\n\n  meer',
  '1. een\n\n   twee',
  '> citaat\nlui',
  '```\ncode\n\n# geen titel\n```',
  '~~~~\n~~~\n\nnog code\n~~~~',
  '```\nopen\n\n# tot het einde',
  '<!-- hwlint\n\ngeen tekst -->',
  '<pre>\n\nwit\n\n</pre>',
  '<div>\n\nblok\n\n</div>',
  '| a | b |\n|---|---|\n| c | d |',
  '    ingesprongen\n\n    code',
  '---',
  'Onderstreept\n===',
);
const text = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n \n\n')), { maxLength: 12 })
  .map((parts) => ['Eerst.\n\n', ...parts.flat()].join(''));

test('the pieces of a text parse as the text does', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), (source, size) => {
      expect(outline(parseMarkdown(source, size))).toEqual(outline(parseMarkdown(source)));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('in a text with CRLF a line end is no blank line', () => {
  const source = '- Lees.\r\nen nog iets\r\n# Titel\r\n\r\nTekst\r\nen meer.\r\n';
  expect(outline(parseMarkdown(source, 1))).toEqual(outline(parseMarkdown(source)));
});

test('a text with definitions is one piece', () => {
  const source = `Zie [dit][a].\n\n${'Lees.\n\n'.repeat(10)}[a]: https://example.org\n`;
  expect(JSON.stringify(parseMarkdown(source, 1))).toContain('linkReference');
});

test('a large text knows its places', () => {
  const source = '## Maandag\n\n- lezen\n\n'.repeat(3000);
  const { children } = parseMarkdown(source);
  expect(children).toHaveLength(6000);
  for (const { type, position } of children) {
    const words = source.slice(position?.start.offset, position?.end.offset);
    expect(words).toBe(type === 'heading' ? '## Maandag' : '- lezen');
  }
}, 60_000);

function outline(tree: Root) {
  return tree.children.map(({ type, position }) => [type, position?.start.offset, position?.end.offset]);
}
