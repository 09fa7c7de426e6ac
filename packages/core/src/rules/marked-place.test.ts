import { expect, it } from 'vitest';
import { markedPlace } from './marked-place.ts';

it.each([
  ['Maak het [op Bingel].', 'Maak het op Bingel.', 'op Bingel'],
  ['[Alles]', 'Alles', 'Alles'],
  ['😊 [Bingel]\nthuis', '😊 Bingel\nthuis', 'Bingel'],
])('reads the place in %s', (example, text, words) => {
  const place = markedPlace(example);
  expect(place.text).toBe(text);
  expect(text.slice(place.start, place.end)).toBe(words);
});

it.each(['geen plaats', 'half [open', 'half] dicht', '[een] en [twee]'])('refuses %s', (example) => {
  expect(() => markedPlace(example)).toThrow(new SyntaxError(`mark exactly one [place] in "${example}"`));
});
