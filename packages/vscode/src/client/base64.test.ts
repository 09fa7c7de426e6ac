import { expect, it } from 'vitest';
import { base64Of } from './base64.ts';

it('writes bytes of any value and any number', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(base64Of(new Uint8Array())).toBe('');
});
