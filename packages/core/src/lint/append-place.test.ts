import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from '../rules/compiled-pack.ts';
import { aPack } from '../rules/testing.ts';
import { Analysis } from './analysis.ts';
import { appendPlace } from './append-place.ts';

const pack = compilePack(aPack([]), dutch, { platforms: [], glossary: [] });

/** The text with "^" where words can be added to the first sentence; `words` of it are found. */
function appended(text: string, found = 'Bingel'): string | undefined {
  const sentence = new Analysis(text, pack.words, pack.language).sentence(0);
  const from = sentence.words.findIndex(({ raw }) => raw === found);
  const place = appendPlace(sentence, from);
  return place === undefined ? undefined : `${text.slice(0, place)}^${text.slice(place)}`;
}

describe('appendPlace', () => {
  it.each([
    // what ends a sentence
    ['Maak het op Bingel', 'Maak het op Bingel^'],
    ['Maak het op Bingel.', 'Maak het op Bingel^.'],
    ['Maak het op Bingel. Lees dan.', 'Maak het op Bingel^. Lees dan.'],
    ['Maak het op Bingel thuis af!', 'Maak het op Bingel thuis af^!'],
    ['Heb je Bingel gemaakt ?', 'Heb je Bingel gemaakt^ ?'],
    ['Maak het op Bingel:\n- les 3', 'Maak het op Bingel^:\n- les 3'],
    ['Maak het op Bingel…', 'Maak het op Bingel^…'],
    ['Maak het op Bingel ...', 'Maak het op Bingel^ ...'],
    ['Maak het op Bingel 😀', 'Maak het op Bingel^ 😀'],
    ['Maak het op Bingel! 👩‍👧 Lees dan.', 'Maak het op Bingel^! 👩‍👧 Lees dan.'],
    ['Maak het op Bingel | thuis', 'Maak het op Bingel^ | thuis'],
    ['Maak het op Bingel a.u.b.', 'Maak het op Bingel a.u.b.^'],
    ['Maak het op Bingel a.u.b.!', 'Maak het op Bingel a.u.b.^!'],
    ['Maak het met Bingel op www.x.be.', 'Maak het met Bingel op www.x.be^.'],
    // opened behind the words found: closed first
    ['Maak het op Bingel (verplicht).', 'Maak het op Bingel (verplicht)^.'],
    ['Maak het op Bingel (zie les 5.)', 'Maak het op Bingel (zie les 5.)^'],
    ['Maak het op Bingel (leuk 😀)', 'Maak het op Bingel (leuk 😀)^'],
    ['Maak het op Bingel (in “Taal” [les 3]).', 'Maak het op Bingel (in “Taal” [les 3])^.'],
    ['Maak op Bingel “Water”.', 'Maak op Bingel “Water”^.'],
    ['Maak op Bingel “Water!”', 'Maak op Bingel “Water!”^'],
    ['Maak op Bingel "Water" af.', 'Maak op Bingel "Water" af^.'],
    ['Maak op Bingel ("Water").', 'Maak op Bingel ("Water")^.'],
    ["Maak op Bingel 's avonds 'Water'.", "Maak op Bingel 's avonds 'Water'^."],
    ['Maak op Bingel „Water”.', 'Maak op Bingel „Water”^.'],
    ['Maak op Bingel «Water».', 'Maak op Bingel «Water»^.'],
    // opened before them: they hold the addition too
    ['Maak het (op Bingel).', 'Maak het (op Bingel^).'],
    ['Maak het (op Bingel, les 3).', 'Maak het (op Bingel, les 3^).'],
    ['De juf zegt: “Werk op Bingel.”', 'De juf zegt: “Werk op Bingel^.”'],
    ['a) Werk op Bingel)', 'a) Werk op Bingel^)'],
    ['Werk op Bingel. (Lees “Water”.)', 'Werk op Bingel^. (Lees “Water”.)'],
    ['Werk op Bingel (les 3). “Lees!”', 'Werk op Bingel (les 3)^. “Lees!”'],
    ['Werk op Bingel (les 3)\n(blz. 4)', 'Werk op Bingel (les 3)^\n(blz. 4)'],
  ])('in %j', (text, expected) => {
    expect(appended(text)).toBe(expected);
  });

  it('has none in a run of words that was cut', () => {
    expect(appended(`Bingel ${'en '.repeat(200)}`)).toBeUndefined();
  });

  it('leaves every bracket and quotation mark as it was closed, and stands behind a word or a mark', () => {
    const phrase = fc.constantFrom(
      'les',
      '(les 3)',
      '“Water”',
      '"Water"',
      "'Water'",
      '(“a” [b])',
      '«x»',
      'a, b',
    );
    const phrases = fc.array(phrase, { maxLength: 4 }).map((list) => list.map((each) => ` ${each}`).join(''));
    const end = fc.constantFrom('', '.', '!', '?', '…', ' ...', ' 😀', ' ?', ':', ' |', '\n');
    fc.assert(
      fc.property(
        phrases,
        phrases,
        end,
        fc.constantFrom('', '(', '“', '"'),
        (before, behind, ending, around) => {
          const closing = { '': '', '(': ')', '“': '”', '"': '"' }[around];
          const text = `werk${before} ${around}op Bingel${behind}`;
          expect(appended(`${text}${closing}${ending}`)).toBe(`${text}^${closing}${ending}`);
        },
      ),
    );
  });
});
