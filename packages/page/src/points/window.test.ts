import { expect, test } from 'vitest';
import { beginning, windowAround } from './window.ts';

test.each([
  ['a short list is drawn whole, and may grow', 3, beginning, 10, { from: 0, to: 150 }],
  ['a long one from its beginning', -1, beginning, 1000, { from: 0, to: 150 }],
  ['a part that holds the active card stays', 149, beginning, 1000, { from: 0, to: 150 }],
  ['another part comes where the active card is', 500, beginning, 1000, { from: 450, to: 600 }],
  ['no further than the end', 999, beginning, 1000, { from: 850, to: 1000 }],
  ['no earlier than the beginning', 10, { from: 450, to: 600 }, 1000, { from: 0, to: 150 }],
  ['what was chosen may be more than a portion', 500, { from: 300, to: 600 }, 1000, { from: 300, to: 600 }],
  ['a list that became short is drawn whole', -1, { from: 450, to: 600 }, 20, { from: 0, to: 150 }],
])('%s', (_, active, chosen, length, expected) => {
  expect(windowAround(active, chosen, length)).toEqual(expected);
});
