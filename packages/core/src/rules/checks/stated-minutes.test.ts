import { expect, it } from 'vitest';
import { isDuration, statedMinutes } from './stated-minutes.ts';

it.each([
  ['Lees 20 min', 20],
  ['Lees 20 min. in je boek', 20],
  ['Lees (15 minuten)', 15],
  ['Lees 5 minuutjes', 5],
  ["Lezen 15'", 15],
  ['Lezen 15’ in bed', 15],
  ['Lezen 15´', 15],
  ['10 tot 15 min lezen', 15],
  ['10-15 minuten lezen', 15],
  ['10 à 15 min', 15],
  ['tien of vijftien minuten lezen', 15],
  ['Lees twintig minuten', 20],
  ['Lees 10 min en reken 5 min', 15],
  ['Lees een half uur', 30],
  ['Lees een halfuur', 30],
  ['Lees een halfuurtje', 30],
  ['Lees een kwartier', 15],
  ['Lees een kwartiertje', 15],
  ['Lees drie kwartier', 45],
  ['Lees 1 uur', 60],
  ['Lees een uur', 60],
  ['Lees 1,5 uur', 90],
  ['Lees anderhalf uur', 90],
  ['Werk 1 à 2 uur aan je boek', 120],
  ['Lees 1 uur en 15 min', 75],
  ['Oefen 1u30', 90],
  ['Oefen 1 u 30.', 90],
  ['Oefen 1h30', 90],
  ['Oefen 1 u 30 min', 90],
  ['Oefen 2u15 aan je boek', 135],
  ['Oefen 1 uur 30', 90],
  ['Oefen 1 uur 30 min', 90],
  ['Oefen 2 x 15 min', 30],
  ['Oefen 2x15 min', 30],
  ['Oefen 2 × 15 min', 30],
  ['Oefen 2 keer 10 minuten', 20],
  ['Oefen twee keer tien minuten', 20],
  ['Oefen drie keer een kwartier', 45],
  ['Oefen 2 x een half uur', 60],
  ['Oefen 2 keer telkens 10 min', 20],
  ['Oefen 15 minuten. Lees daarna 2 x 10 minuten', 35],
  ['Lees een kwartier (15 min)', 15],
  ['Lees 20 min = 20 minuten', 20],
  ['Lees een kwartier=15 min', 15],
  ['Lees een kwartier en nog 15 min', 30],
])('counts %s', (text, expected) => {
  expect(statedMinutes(text)).toBe(expected);
});

it.each([
  'Kom om 1 uur',
  'Tot 4 uur',
  'Kom om 1u30',
  'tot 3u30',
  '8u30 aan de poort',
  '13u30 zwemmen',
  'van 1u30 tot 2u30',
  '1u30-2u30 zwemmen',
  '1u30 tot 2u30 zwemmen',
  'Maak blad 1u',
  'tegen 8 uur',
  'van 3 tot 4 uur',
  'tussen 3 en 4 uur',
  'om 16 uur naar de inkom',
  'om 16.30 uur',
  'vanaf een uur',
  "om 8 uur 's avonds, 8 uur 's ochtends",
  'Maak bladzijde 60',
  'Lees van minuut tot minuut',
  "Leer 'les 5'",
  "'Hoofdstuk 12' lezen",
  "de foto's van 2020",
  'Lees de minuten',
  '12:30 minuten',
  'Reken 1/2 uur om',
  'min 5 graden',
  'tienminutengesprek',
  '',
])('counts nothing in %s', (text) => {
  expect(statedMinutes(text)).toBe(0);
});

it("counts minutes behind 's avonds", () => {
  expect(statedMinutes("'s avonds 15' lezen")).toBe(15);
});

it.each([
  ['20 min', true],
  ['± 20 min.', true],
  ["(15')", true],
  ['10 à 15 minuten', true],
  ['1u30', true],
  ['2 x 15 min', true],
  ['blad 2 x 15 min', false],
  ['Rekenen (20 min)', false],
  ['20', false],
  ['maandag', false],
  ['om 1 uur', false],
  ['', false],
])('tells whether %s is a duration and nothing else', (text, expected) => {
  expect(isDuration(text)).toBe(expected);
});
