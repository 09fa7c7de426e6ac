import { describe, expect, test } from 'vitest';
import { textHash } from './text-hash.ts';

describe('textHash', () => {
  test('stays what it is: baselines are kept under it', () => {
    expect([textHash(''), textHash('Wisk.'), textHash('é 😀')]).toMatchInlineSnapshot(`
      [
        "4569037d7756d763",
        "2aea7d74f5aac1b8",
        "fd4454a0d976fbe7",
      ]
    `);
  });

  test('tells a million texts apart', () => {
    const seen = new Set<string>();
    for (let number = 0; number < 1_000_000; number += 1) seen.add(textHash(`oef. ${number}`));
    expect(seen.size).toBe(1_000_000);
  });
});
