import { crc32 as reference } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { crc32, replaceMember } from './replace-member.ts';

const text = (words: string) => new TextEncoder().encode(words);
const zip = zipSync({
  'a.xml': text('aaa'),
  'b/c.xml': [text('b'.repeat(500)), { level: 9 }],
  'd.bin': [text('d'), { level: 0 }],
});

test('one member gets other content, and the others keep every byte', () => {
  const changed = replaceMember(zip, 'b/c.xml', text('other words')) as Uint8Array;
  const files = unzipSync(changed);
  expect(Object.keys(files)).toEqual(['a.xml', 'b/c.xml', 'd.bin']);
  expect(new TextDecoder().decode(files['b/c.xml'])).toBe('other words');
  const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const memberA = latin1(zip).slice(0, latin1(zip).indexOf('PK\u0003\u0004', 1));
  expect(latin1(changed).startsWith(memberA)).toBe(true);
  expect(files['d.bin']).toEqual(text('d'));
});

test('a Buffer of Node stays as it is', () => {
  const buffer = Buffer.from(zip);
  expect(replaceMember(buffer, 'a.xml', text('other'))).toEqual(replaceMember(zip, 'a.xml', text('other')));
  expect(Uint8Array.from(buffer)).toEqual(zip);
});

test.each([
  ['no zip', text('geen zip')],
  ['an end that is missing', zip.slice(0, -5)],
  ['bytes before it', Uint8Array.from([1, 2, ...zip])],
])('%s is left alone', (_, bytes) => {
  expect(replaceMember(bytes, 'a.xml', text('x'))).toBeUndefined();
});

test('a member that is not there', () => {
  expect(replaceMember(zip, 'z.xml', text('x'))).toBeUndefined();
});

test('counts the checksum that zips keep', () => {
  expect(crc32(text('123456789'))).toBe(0xcbf43926);
  if (typeof reference === 'function') expect(crc32(zip)).toBe(reference(zip));
});
