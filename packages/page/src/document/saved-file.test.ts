import { expect, test } from 'vitest';
import { newFile, savedFile } from './saved-file.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('a text that came from no file is a week plan in UTF-8', () => {
  const file = savedFile('één', { format: 'markdown', form: newFile });
  expect(file).toMatchObject({ name: 'weekplan.md', type: 'text/markdown', hasOwnEncoding: true });
  expect(decode(file.bytes)).toBe('één');
});

test('a file keeps its name, its encoding and its byte order mark', () => {
  const form = { encoding: 'windows-1252', hasByteOrderMark: false, isExact: true } as const;
  const old = savedFile('één €', { name: 'Plan 3A.csv', format: 'csv', form });
  expect([...old.bytes]).toEqual([0xe9, 0xe9, 0x6e, 0x20, 0x80]);
  expect(old.name).toBe('Plan 3A.csv');
  const marked = savedFile('a', { format: 'csv', form: { ...newFile, hasByteOrderMark: true } });
  expect(decode(marked.bytes)).toBe('\uFEFFa');
});

test.each([
  [
    'a character that the encoding lacks',
    { encoding: 'windows-1252', hasByteOrderMark: false, isExact: true },
  ],
  ['an encoding that is only read', { encoding: 'utf-16le', hasByteOrderMark: true, isExact: false }],
] as const)('UTF-8 takes the place of %s', (_, form) => {
  const file = savedFile('ĳ', { name: 'a.txt', format: 'text', form });
  expect(file.hasOwnEncoding).toBe(false);
  expect(decode(file.bytes)).toBe('\uFEFFĳ');
});
