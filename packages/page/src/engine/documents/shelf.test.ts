import { expect, test } from 'vitest';
import type { DrawnDocument } from './drawn-document.ts';
import { DocumentShelf } from './shelf.ts';

const document = () => ({}) as DrawnDocument;

test('keeps the document at hand and the one that may be put back, and no others', () => {
  const shelf = new DocumentShelf();
  const [first, second, third] = [document(), document(), document()];
  const keys = [first, second].map((each) => shelf.put(each));
  expect(keys.map((key) => shelf.get(key) === first)).toEqual([true, false]);
  shelf.get(keys[0] as number);
  const last = shelf.put(third);
  expect(shelf.get(keys[0] as number)).toBe(first);
  expect(shelf.get(keys[1] as number)).toBeUndefined();
  expect(shelf.get(last)).toBe(third);
});
