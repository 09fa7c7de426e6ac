import { expect, it } from 'vitest';
import { withKnown } from './with-known.ts';

it('sets what is known and leaves absent what is not', () => {
  const whole: { a: number; b?: number; c?: number } = { a: 1 };
  expect(Object.keys(withKnown(whole, { b: 2, c: undefined }))).toEqual(['a', 'b']);
});
