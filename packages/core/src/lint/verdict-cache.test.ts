import { expect, it } from 'vitest';
import type { Verdict } from './judged-entry.ts';
import { VerdictCache } from './verdict-cache.ts';

const verdict = (): Verdict => ({ hits: [], explains: new Set() });

it('gives back what it was given', () => {
  const cache = new VerdictCache(2);
  const one = verdict();
  cache.set('a', one);
  expect(cache.get('a')).toBe(one);
  expect(cache.get('b')).toBeUndefined();
});

it('forgets the text that was seen longest ago', () => {
  const cache = new VerdictCache(2);
  cache.set('a', verdict());
  cache.set('b', verdict());
  cache.get('a');
  cache.set('c', verdict());
  expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
});
