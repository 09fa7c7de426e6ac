import { expect, test } from 'vitest';
import { moneyIn } from './money.ts';

test.each([
  ['2 euro', 'Breng 2 euro mee.', 200],
  ['€ 4,50', 'Stort € 4,50 voor vrijdag.', 450],
  ['Betaal', 'Betaal 12,5 euro en neem een trui mee.', 1250],
  ['Betaal', 'Betaal online.', 0],
  ['8 euro 50', 'Geef 8 euro 50 mee', 850],
  ['wat geld', 'Geef wat geld mee.', 0],
])('%s asks for money', (found, text, cents) => {
  expect(moneyIn(found, text)).toEqual({ cents });
});

test('things are no money', () => {
  expect(moneyIn('een schoendoos', 'Breng een schoendoos mee van 2 euro.')).toBeUndefined();
});
