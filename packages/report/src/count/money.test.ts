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
  ['Betaal', 'Betaal 4.50 euro of € 0,5.', 450],
  ['5 euro', 'Breng 5 euro mee voor het zwembad en 3 euro voor de bus.', 800],
  ['€ 3', 'Breng € 3 of € 5 mee.', 500],
  ['€ 3', 'Breng € 3, € 4 of € 5 mee.', 500],
  ['€ 3', 'Breng € 3 of 5 mee.', 500],
  ['€ 5', 'Breng € 5 of 10 flesjes mee.', 500],
  ['3 euro', 'Breng 3 of 5 euro mee en € 2 voor de bus.', 700],
  ['5 euro', 'Breng 5 à 10 euro mee voor de uitstap.', 1000],
  ['3 euro', 'Breng 3 euro mee voor de bus of 5 euro voor de tram.', 500],
  ['€ 5', 'Geef € 5 - 10 mee.', 1000],
  ['Betaal', 'Betaal € 12 50 voor het boek.', 1250],
  ['Betaal', 'Betaal € 12 25 kinderen gaan mee.', 1200],
  ['50 cent', 'Breng 50 cent mee.', 50],
  ['2 euro', 'Breng 2 euro en 50 cent mee.', 250],
  ['2 euro', 'Breng 2 euro (€ 2) mee.', 200],
  ['2 euro', 'Breng 2 euro mee. Een bal kost 12 euro: hoeveel kosten er drie?', 200],
  ['€5', 'Breng €5,- mee voor het museum.', 500],
  ['8 euro 50', 'Geef 8 euro 50 mee', 850],
  ['wat geld', 'Geef wat geld mee.', 0],
])('%s asks for money', (found, text, cents) => {
  expect(moneyIn([found], text)).toEqual({ cents });
});

test('what several findings ask is added up, and no amount counts twice', () => {
  const text = 'Breng € 2 mee. Betaal 4 euro voor het toneel.';
  expect(moneyIn(['€ 2', 'Betaal', '4 euro'], text)).toEqual({ cents: 600 });
});

test('things are no money', () => {
  expect(moneyIn(['een schoendoos'], 'Breng een schoendoos mee van 2 euro.')).toBeUndefined();
});
