import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { withZipComment } from './zip-comment.ts';

test('says who made a zip, which stays the same to who reads it', () => {
  const zip = zipSync({ 'a.xml': strToU8('<a/>') });
  const said = withZipComment(zip, 'hwlint 1.2.3');
  expect(new TextDecoder('latin1').decode(said)).toMatch(/hwlint 1\.2\.3$/);
  expect(unzipSync(said)).toEqual(unzipSync(zip));
});

test('leaves alone what ends in another way', () => {
  const bytes = strToU8('no zip at all, but long enough to be one');
  expect(withZipComment(bytes, 'x')).toBe(bytes);
});
