import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashSet } from './hash-set.ts';

test('says the same as a set of the texts themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const known = new Set<string>();
      const hashes = new HashSet();
      for (const text of texts) {
        expect(hashes.add(text)).toBe(!known.has(text));
        known.add(text);
      }
      expect(hashes.size).toBe(known.size);
    }),
  );
});

test('grows', () => {
  const hashes = new HashSet();
  const texts = Array.from({ length: 100_000 }, (_, number) => `${number}`);
  expect(texts.filter((text) => hashes.add(text))).toHaveLength(100_000);
  expect(texts.filter((text) => hashes.add(text))).toHaveLength(0);
  expect(hashes.size).toBe(100_000);
});
