import { expect, test } from 'vitest';
import { Reads } from './reads.js';

test('who reads a field is known, and who does not is not', () => {
  const object = { unless: ['a'], when: ['b'] };
  const reads = new Reads();
  reads.watch(object, ['unless', 'when', 'despite']);
  expect(reads.by('one', () => object.unless)).toEqual(['a']);
  reads.by('two', () => ({ ...object }));
  expect([...reads.of(object, 'unless')]).toEqual(['one', 'two']);
  expect([...reads.of(object, 'when')]).toEqual(['two']);
  expect([...reads.of(object, 'despite')]).toEqual([]);
});

test('nobody is noted for what is read between times', () => {
  const object = { unless: ['a'] };
  const reads = new Reads();
  reads.watch(object, ['unless']);
  reads.by('one', () => {});
  expect(object.unless).toEqual(['a']);
  expect([...reads.of(object, 'unless')]).toEqual([]);
});

test('the objects are given back as they were', () => {
  const object = { unless: ['a'] };
  const before = Object.getOwnPropertyDescriptors(object);
  const reads = new Reads();
  reads.watch(object, ['unless']);
  reads.stop();
  expect(Object.getOwnPropertyDescriptors(object)).toEqual(before);
});
