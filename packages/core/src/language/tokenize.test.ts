import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

function wordsOf(text: string): string[] {
  const { starts, ends } = tokenize(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
}

describe('tokenize', () => {
  it.each([
    ['Lees bladzijde 12.', ['Lees', 'bladzijde', '12']],
    ["De foto's van de baby’s", ['De', "foto's", 'van', 'de', 'baby’s']],
    ["'s morgens en 's avonds", ['s', 'morgens', 'en', 's', 'avonds']],
    ["de ouders' stem, 15' lezen", ['de', 'ouders', 'stem', '15', 'lezen']],
    ['een WO-toets van 12-14', ['een', 'WO-toets', 'van', '12-14']],
    ['- maandag – dinsdag-', ['maandag', 'dinsdag']],
    ['a.u.b. t.e.m. m.b.v. blz.12', ['a.u.b', 't.e.m', 'm.b.v', 'blz', '12']],
    ['t/m blad 3/4 en/of w/z', ['t/m', 'blad', '3/4', 'en', 'of', 'w/z']],
    ['10.30u, 16:30u en 8:05, les 1:2', ['10.30u', '16:30u', 'en', '8:05', 'les', '1', '2']],
    ['Neem mee:3 dozen; 1:100', ['Neem', 'mee', '3', 'dozen', '1', '100']],
    ['12,50 euro of 12, 50', ['12,50', 'euro', 'of', '12', '50']],
    ['rij a,1 en 1,a', ['rij', 'a', '1', 'en', '1', 'a']],
    ['€5 of 20%', ['€', '5', 'of', '20', '%']],
    ['M&M en Jan&Piet', ['M&M', 'en', 'Jan', 'Piet']],
    ['p34 H3 L1B 3de', ['p34', 'H3', 'L1B', '3de']],
    ['één e\u0301e\u0301n coëfficiënt', ['één', 'e\u0301e\u0301n', 'coëfficiënt']],
  ])('cuts %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['Zie www.bingel.be/les_1?x=2. Klaar', ['Zie', 'www.bingel.be/les_1?x=2', 'Klaar']],
    ['(https://x.be/a-b)', ['https://x.be/a-b']],
    ['"HTTP://X.BE", zei hij', ['HTTP://X.BE', 'zei', 'hij']],
    ['Mail jan.peeters+3b@de-school.be!', ['Mail', 'jan.peeters+3b@de-school.be']],
    ['Mail: juf@school.be.', ['Mail', 'juf@school.be']],
    ['juf@school zonder punt', ['juf', 'school', 'zonder', 'punt']],
  ])('keeps the addresses of %s whole', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keeps a web address of any length whole', () => {
    const address = `https://forms.example.be/${'a1-'.repeat(500)}b`;
    expect(wordsOf(`Vul ${address} in`)).toEqual(['Vul', address, 'in']);
  });

  it('starts no word with the invisible part of an emoji', () => {
    expect(wordsOf('☑️ Lees ❤️ 👍🏽 1️⃣ kijk')).toEqual(['Lees', '1️⃣', 'kijk']);
  });

  it('finds nothing in signs alone', () => {
    expect(wordsOf('… — "?!" \n\t')).toEqual([]);
    expect(wordsOf('')).toEqual([]);
  });

  it('gives offsets that increase, lie within the text and hold no white space', () => {
    fc.assert(
      fc.property(dutchLike, (text) => {
        const { starts, ends } = tokenize(text);
        let behind = 0;
        starts.forEach((start, index) => {
          const end = ends[index] as number;
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          behind = end;
        });
        expect(ends).toHaveLength(starts.length);
        expect(behind).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('leaves no letter, digit, euro or per cent sign out', () => {
    fc.assert(
      fc.property(dutchLike, (text) => {
        const { starts, ends } = tokenize(text);
        const gaps = [0, ...ends].map((end, index) => text.slice(end, starts[index] ?? text.length));
        expect(gaps.join('')).not.toMatch(/[\p{L}\p{N}€%]/u);
        expect(gaps.map((gap, index) => gap + (wordsOf(text)[index] ?? '')).join('')).toBe(text);
      }),
    );
  });

  it('cuts a word the same wherever it stands between spaces', () => {
    fc.assert(
      fc.property(fc.array(dutchLike.filter((text) => !/\s/.test(text))), (parts) => {
        expect(wordsOf(parts.join(' '))).toEqual(parts.flatMap(wordsOf));
      }),
    );
  });
});

/** Letters, signs and white space that decide where a token ends, mixed at random; no lone halves of signs. */
const dutchLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'Z',
        'é',
        'e\u0301',
        '1',
        '20',
        "'",
        '’',
        '-',
        '.',
        '/',
        ',',
        '&',
        ':',
        '@',
        'www.',
        'http://',
      ),
      fc.constantFrom(' ', '\n', '\u00a0', '"', '(', ')', '€', '%', '😊', '☑️', '…', '|', '?'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
