import { expect, test } from 'vitest';
import { anyWord } from './any-word.ts';

test('matches whole words and phrases, the longest first', () => {
  const pattern = new RegExp(anyWord(['op', 'op tijd', 'één']), 'giu');
  expect('op  tijd, opa, Op één been, óp'.match(pattern)).toEqual(['op  tijd', 'Op', 'één']);
});
