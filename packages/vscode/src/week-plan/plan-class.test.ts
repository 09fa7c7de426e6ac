import { expect, it } from 'vitest';
import { isClassName, planClass } from './plan-class.ts';

it('knows what may be the name of a class', () => {
  expect(['3A', '1ste leerjaar', 'De uilen', 'L4-b'].map(isClassName)).toEqual([true, true, true, true]);
  expect(['', '  ', 'a\nb: c', '[3A', 'x: y'].map(isClassName)).toEqual([false, false, false, false, false]);
});

it.each([
  [' 3A ', { name: '3A', grade: 'L3' }],
  ['De uilen', { name: 'De uilen' }],
  ['7A', { name: '7A' }],
])('%j is the class %j', (text, expected) => {
  expect(planClass(text)).toEqual(expected);
});
