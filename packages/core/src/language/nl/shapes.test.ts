import { expect, it } from 'vitest';
import { normalize } from '../normalize.ts';
import { shapeTagNames, shapeTags } from './shapes.ts';

it.each([
  ['12', ['Number']],
  ['12,50', ['Number']],
  ['1.000', ['Number']],
  ['16u', ['Clock']],
  ['16u30', ['Clock']],
  ['10.30U', ['Clock']],
  ['16:30', ['Clock']],
  ['7/10', ['Number', 'Score']],
  ['7,5/10', ['Number', 'Score']],
  ['12/10', []],
  ['3/4', []],
  ['3de', []],
  ['12-14', []],
  ['Bingel', ['Capital']],
  ['Één', ['Capital']],
  ['WO', ['Capital']],
  ['lees', []],
  ['iPad', []],
  ['www.school.be', ['Address']],
  ['WWW.School.be', ['Address']],
  ['https://x.be', ['Address']],
  ['juf@school.be', ['Address']],
  ['€', []],
])('gives %s its tags', (raw, tags) => {
  expect(shapeTags(raw, normalize(raw))).toEqual(tags);
});

it('gives no tag that it does not name', () => {
  const names = new Set<string>([...shapeTagNames, 'Score']);
  const given = ['12', '16u', '7/10', 'Bingel', 'www.x.be'].flatMap((raw) => shapeTags(raw, normalize(raw)));
  expect(new Set(given)).toEqual(names);
});
