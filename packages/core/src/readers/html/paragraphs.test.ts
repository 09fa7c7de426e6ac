import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { htmlParagraphs } from './paragraphs.ts';

const textsOf = (html: string) => htmlParagraphs(MappedText.verbatim(html)).map(({ text }) => text);

describe('the paragraphs of HTML', () => {
  test('each block is one, words in a line are joined, and <br> is a line feed unless the sentence goes on', () => {
    expect(
      textsOf(
        '<h1>Week 48</h1><p>Zoek <b>op</b>\n internet<br/>drie <i>weet</i>jes.<br>Lees dat.</p><ul><li>a<li>b</ul>',
      ),
    ).toEqual(['Week 48', 'Zoek op internet drie weetjes.\nLees dat.', 'a', 'b']);
  });

  test('text without tags is one paragraph', () => {
    expect(textsOf(' 3 < 5 & 5 > 3 ')).toEqual(['3 < 5 & 5 > 3']);
  });

  test('what a page does not show says nothing', () => {
    const hidden =
      '<script>a()</script><style>p{}</style><p hidden>b</p><div style="color:red; display: none">c</div>';
    expect(textsOf(`<head><title>t</title></head>${hidden}<!-- d --><nav><a>e</a></nav><p>f</p>`)).toEqual([
      'f',
    ]);
  });

  test('signs without width vanish, spaces that do not break are spaces', () => {
    expect(textsOf('huis&shy;werk&nbsp;&nbsp; blz.&#160;4')).toEqual(['huiswerk blz. 4']);
  });

  test('end tags that are missing or wrong', () => {
    expect(
      textsOf('<ul><li><p>a<li><p>b<ul><li>c</ul><p>d</ul></b></td><table><tr><td>e<td>f<tr><td>g'),
    ).toEqual([...['a', 'b', 'c', 'd', 'e', 'f', 'g']]);
  });

  test('places reach through the format around the HTML', () => {
    const source = '{"x":"<p>Zo\\u00eb &eacute;n\\nMia</p>"}';
    const outer = new MappedTextBuilder();
    outer.add('<p>Zo', 6).add('ë', 11, 17).add(' &eacute;n', 17).add('\n', 27, 29).add('Mia</p>', 29);
    const [text] = htmlParagraphs(outer.build());
    expect(text?.text).toBe('Zoë én Mia');
    const place = (word: string) => {
      const at = text?.text.indexOf(word) ?? 0;
      const span = text?.sourceSpan(at, at + word.length);
      return source.slice(span?.start, span?.end);
    };
    expect(place('Zoë')).toBe('Zo\\u00eb');
    expect(place('én')).toBe('&eacute;n');
    expect(place('Mia')).toBe('Mia');
    expect(place('n M')).toBe('n\\nM');
  });

  test('every word knows its place', () => {
    const pieces = fc.constantFrom(
      '<b>',
      '</b>',
      '<p>',
      '</div>',
      '<br>',
      '<!--x-->',
      '&amp;',
      '&euml;',
      '&nbsp;',
      ' ',
      '\r\n',
      'woord',
      'Zoë',
      '😀',
      '<td>',
      '<i',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const source = parts.join('');
        for (const text of htmlParagraphs(MappedText.verbatim(source))) {
          for (const { index, 0: word } of text.text.matchAll(/woord|Zoë|😀/gu)) {
            const span = text.sourceSpan(index, index + word.length);
            expect(source.slice(span.start, span.end)).toBe(word);
          }
        }
      }),
    );
  });
});
