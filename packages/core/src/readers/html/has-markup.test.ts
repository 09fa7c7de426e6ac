import { expect, test } from 'vitest';
import { hasMarkup } from './has-markup.ts';

test.each([
  ...[
    '<p>Lees</p>',
    'Lees<br>maak',
    'Lees<BR />maak',
    'bl<b>z. 6</b>',
    '<a href="x">hier</a>',
    '<a href=""x"">hier',
    '<li>x',
  ],
  ...[
    'Lees&nbsp;dit',
    'caf&eacute;',
    'Jan &amp; Piet',
    '&#233;',
    '&#xe9;',
    '<div class=x>',
    '<span style="color:red">x',
  ],
])('%j is HTML', (text) => {
  expect(hasMarkup(text)).toBe(true);
});

test.each([
  ...[
    '3 < 5',
    '5 > 3 en 2 < 4',
    '<naam>',
    'Beste <naam>,',
    '<b',
    'a <b> c',
    'R&B',
    'Jan & Piet; Mia',
    'Tom&jerry;',
    '<3',
  ],
  ...['<https://school.be>', '<juf@school.be>', 'x<p en q>r', '<param>'],
])('%j is not', (text) => {
  expect(hasMarkup(text)).toBe(false);
});
