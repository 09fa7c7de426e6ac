import { expect, test } from 'vitest';
import { say, texts } from './texts.ts';

test('every sentence has the same blanks in both languages', () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort();
  for (const { nl, en } of Object.values(texts)) expect(blanks(nl)).toEqual(blanks(en));
});

test('blanks are filled in as they are, dollar signs too', () => {
  expect(say('alsoHere', 'en', { text: '$& {x}' })).toBe('Here too: “$& {x}”');
});
