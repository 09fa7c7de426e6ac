import { describe, expect, test } from 'vitest';
import { isBareName, isLabelText } from './label-text.ts';

describe('isLabelText', () => {
  test.each([
    'Maandag',
    'ma 23/11',
    'WISKUNDE',
    'Huiswerk:',
    'Taken voor deze week:',
    'Te leren:',
    'Tegen vrijdag:',
    'Wat zit er in de map:',
  ])('plain %j acts as a heading', (text) => {
    expect(isLabelText(text, { isBold: false })).toBe(true);
  });

  test.each(['EXTRA (moet niet)', 'Hoe ging het?', 'VRIJDAG (tegen maandag)', 'Groep 1', 'Leren'])(
    'bold %j acts as a heading',
    (text) => {
      expect(isLabelText(text, { isBold: true })).toBe(true);
      expect(isLabelText(text, { isBold: false })).toBe(isBareName(text));
    },
  );

  test.each([
    'Lees blz. 4',
    'Maak je taak af',
    'Vergeet je zwemzak niet!',
    'Wiskunde blz. 4',
    'Maandag: rekenen oef. 3',
    'Maak deze week de volgende oefeningen:',
    'Wij wensen iedereen een heel erg fijne vakantie toe',
    '...',
  ])('%j does not, in bold or plain', (text) => {
    expect(isLabelText(text, { isBold: true })).toBe(false);
    expect(isLabelText(text, { isBold: false })).toBe(false);
  });
});

test('a bare name has nothing behind it', () => {
  expect(isBareName('Dinsdag 24 november:')).toBe(true);
  expect(isBareName('maandag, 23 november')).toBe(true);
  expect(isBareName('WO (groep 2)')).toBe(true);
  expect(isBareName('Dinsdag: toets')).toBe(false);
  expect(isBareName('Dinsdag, lezen')).toBe(false);
  expect(isBareName('Taken')).toBe(false);
});
