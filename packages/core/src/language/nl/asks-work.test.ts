import { describe, expect, test } from 'vitest';
import { asksForWork, pointsToWork } from './asks-work.ts';

describe('asksForWork', () => {
  test.each([
    'Maak de eerste rij af.',
    'In de map steekt een kaart. Kleur ze in.',
    'Je kiest een vogel en je maakt er een affiche over.',
    'Vandaag lees je het stukje over de mol.',
    'De kinderen schrijven elk een kaart.',
    'Tafels van 4 herhalen.',
    'Woordjes leren, zinnen schrijven',
    'Taak: een gedicht',
    'Iets over blad 12 van het rekenschrift',
    'De mapjes verwachten we tegen woensdag terug.',
    'Je werkstuk telt vier bladzijden.',
    'Wie zijn taak vergeet, krijgt een nul.',
  ])('yes: %s', (text) => {
    expect(asksForWork(text)).toBe(true);
  });

  test.each([
    'Vorige week gingen we naar het bos. De kinderen vonden het heerlijk!',
    'Beste ouders, dit jaar werken we met een nieuwe methode.',
    'Zo leren kinderen vlot lezen.',
    'De kinderen leren tellen tot twintig.',
    'De bundel zit in de gele map.',
    'Meer dan een kwartier hoeft het niet te duren.',
    'Iedereen is welkom op het grootouderfeest.',
    'Vriendelijke groeten van de juf',
    'Van veel rekenen word je een vlotte rekenaar.',
  ])('no: %s', (text) => {
    expect(asksForWork(text)).toBe(false);
  });
});

test('pointsToWork wants a page, an exercise or a day to hand in', () => {
  expect(pointsToWork('oef. 3 is moeilijk')).toBe(true);
  expect(pointsToWork('te laat ingeleverd')).toBe(true);
  expect(pointsToWork('Lees veel.')).toBe(false);
});
