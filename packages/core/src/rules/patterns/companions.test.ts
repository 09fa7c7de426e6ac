import { expect, test } from 'vitest';
import { companionsOf } from './companions.ts';
import { parsePattern } from './pattern-syntax.ts';

test.each([
  ['zoek .{0,4} op', 2, [['zoek']]],
  ['(lees|maak het) #Home op', 2, [['Home'], ['lees', 'maak']]],
  ['{opvragen} a b c', 3, [['Lemma:opvragen'], ['a']]],
  ['zoek het? op', 2, [['zoek']]],
  ['!niet . (#A&#B) op', 3, []],
  ['(a|b|c|d|e|f|g|h|i|j|k|l|m) op', 1, []],
  ['op', 0, []],
])('%s', (source, anchor, expected) => {
  expect(companionsOf(parsePattern(source), anchor)).toEqual(expected);
});
