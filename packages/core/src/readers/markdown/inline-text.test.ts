import { describe, expect, test } from 'vitest';
import { firstInlineText as read } from './testing.ts';

/** The source of `words` in the entry text. */
function sourceOf(source: string, words: string): string {
  const { text } = read(source);
  const at = text.text.indexOf(words);
  const { start, end } = text.sourceSpan(at, at + words.length);
  return source.slice(start, end);
}

describe('inlineText', () => {
  test.each([
    ['Lees **elke** dag *een* ~~klein~~ stuk.', 'Lees elke dag een klein stuk.'],
    ['blz\\. 4 \\* en &eacute;&#233;n &amp; \\&amp;', 'blz. 4 * en één & &amp;'],
    [
      'Zie [het blad](https://example.org "titel") of <https://example.org>.',
      'Zie het blad of https://example.org.',
    ],
    ['Mail naar juf@example.org, www.example.org', 'Mail naar juf@example.org, www.example.org'],
    ['Kijk ![een prent](p.png)goed[^1]\n\n[^1]: noot', 'Kijk goed'],
    ['met `code` en `` a`b ``', 'met code en a`b'],
    ['a <!-- niet lezen --> b <u>c</u>', 'a  b c'],
    ['een<br>twee<br />drie', 'een\ntwee\ndrie'],
    ['een  \ntwee\\\ndrie', 'een\ntwee\ndrie'],
    ['een \n  twee\r\nvier', 'een twee vier'],
    ['> een\n> > twee\ndrie\n     > vier', 'een'],
    ['- een\n  *twee*\n  drie', 'een twee drie'],
    ['| a \\| b `c\\|d` |\n|---|', 'a | b c|d'],
    ['😀 e\u0301\u00e9n &#128512;', '😀 e\u0301\u00e9n 😀'],
  ])('%j says %j', (source, words) => {
    expect(read(source).text.text).toBe(words);
  });

  test.each([
    ['blz\\. 4', 'blz.', 'blz\\.'],
    ['a &eacute;\\*b', 'é*', '&eacute;\\*'],
    ['**dik** en dun', 'dik en', 'dik** en'],
    ['> een\n>  twee', 'n t', 'n\n>  t'],
    ['> een\n>  **twee**', ' twee', '\n>  **twee'],
    ['> \\> a\n> \\> b', '> b', '\\> b'],
    ['een  \r\n   twee', 'n\nt', 'n  \r\n   t'],
    ['[blz. 3](x)', 'blz. 3', 'blz. 3'],
    ['| `a\\|b` c |\n|---|', 'a|b', 'a\\|b'],
    ['- x `een\n  twee`', 'een twee', 'een\n  twee'],
  ])('in %j, %j stands as %j', (source, words, raw) => {
    expect(sourceOf(source, words)).toBe(raw);
  });

  test('tells which spaces are line breaks', () => {
    expect(read('een twee\ndrie  \nvier').softBreaks).toEqual([8]);
    expect(read('a\n**b**\nc').softBreaks).toEqual([1, 3]);
  });
});
