import { expect, test } from 'vitest';
import { moneyIn } from './money.ts';

test.each([
  ['2 euro', 'Breng 2 euro mee.', 200],
  ['€ 4,50', 'Stort € 4,50 voor vrijdag.', 450],
  ['Betaal', 'Betaal 12,5 euro en neem een trui mee.', 1250],
  ['Betaal', 'Betaal online.', 0],
  ['€ 1.250', 'Stort € 1.250 voor vrijdag.', 125_000],
  ['€ 1.250,00', 'Stort € 1.250,00 voor vrijdag.', 125_000],
  ['1.250 euro', 'Stort 1.250 euro.', 125_000],
  ['1 250 euro', 'Stort 1 250 euro.', 125_000],
  ['Betaal', 'Betaal 12500,5 euro.', 1_250_050],
  ['Betaal', 'Betaal 4.50 euro of € 0,5.', 500],
  ['8 euro 50', 'Geef 8 euro 50 mee', 850],
  ['wat geld', 'Geef wat geld mee.', 0],
])('%s asks for money', (found, text, cents) => {
  expect(moneyIn(found, text)).toEqual({ cents });
});

test('things are no money', () => {
  expect(moneyIn('een schoendoos', 'Breng een schoendoos mee van 2 euro.')).toBeUndefined();
});
