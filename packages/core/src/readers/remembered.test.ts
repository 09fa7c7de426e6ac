import { expect, test, vi } from 'vitest';
import { Remembered } from './remembered.ts';

test('an answer is worked out once while it is remembered, no answer too', () => {
  const remembered = new Remembered<number | undefined>(2);
  const find = vi.fn((key: string) => (key === 'none' ? undefined : key.length));
  for (const key of ['a', 'none', 'a', 'none', 'ccc', 'a']) {
    expect(remembered.get(key, () => find(key))).toBe(key === 'none' ? undefined : key.length);
  }
  expect(find.mock.calls.map(([key]) => key)).toEqual(['a', 'none', 'ccc', 'a']);
});
