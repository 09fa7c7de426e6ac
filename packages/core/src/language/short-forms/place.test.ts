import { describe, expect, it } from 'vitest';
import type { ShortFormPlace } from './place.ts';
import type { ShortFormHit } from './short-forms.ts';
import { finderFor } from './testing.ts';

const find = finderFor();

/** The text with the first full form at every place. */
function written(text: string): string {
  const places: ShortFormPlace[] = find(text).flatMap((hit) => [hit, ...hit.related]);
  let result = text;
  for (const { start, end, replacements } of places.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + (replacements[0] ?? text.slice(start, end)) + result.slice(end);
  }
  return result;
}

describe('writing a short form out', () => {
  it.each([
    ['Wisk: blz. 3', 'Wiskunde: bladzijde 3'],
    ['lees p34-36 en p. 40.', 'lees bladzijde 34-36 en bladzijde 40.'],
    ['lees p.34', 'lees bladzijde 34'],
    ['nog 3 blz. lezen', 'nog 3 bladzijden lezen'],
    ['nog 1 blz. lezen', 'nog 1 bladzijde lezen'],
    ['H7 en H8', 'Hoofdstuk 7 en hoofdstuk 8'],
    ['klaar tegen di.', 'klaar tegen dinsdag.'],
    ['schaar, lijm enz.', 'schaar, lijm enzovoort.'],
    ['kleuren o.a. rood, enz.', 'kleuren onder andere rood, enzovoort.'],
    ['kleur a.h.v. de legende', 'kleur aan de hand van de legende'],
    ['kleur a,h.v. de legende', 'kleur aan de hand van de legende'],
    ['verdeel 15ptn', 'verdeel 15 punten'],
    ['op ma-do', 'op maandag-donderdag'],
    ['herh. Dat kan je!', 'herhaling. Dat kan je!'],
  ])('%s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('speaks once of all ways to write the same', () => {
    const [hit, ...others] = find('blz 3, BLZ. 4 en blz.5');
    expect(others).toEqual([]);
    expect(hit?.related.map(({ start, end }) => [start, end])).toEqual([
      [7, 11],
      [17, 21],
    ]);
  });

  it.each<[string, boolean, readonly string[]]>([
    ['aardr: egel', true, ['aardrijkskunde']],
    ['LO: egel', false, ['lichamelijke opvoeding', 'lager onderwijs']],
    ['voorl. rapport', false, ['voorlaatste']],
    ['PSE kennen', false, []],
  ])('%s: says whether a person must choose', (text, isCertain, full) => {
    const hit = find(text)[0] as ShortFormHit;
    expect(hit.isCertain).toBe(isCertain);
    expect(hit.full.slice(0, 2)).toEqual(full);
  });
});
