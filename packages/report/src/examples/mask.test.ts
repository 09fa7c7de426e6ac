import { dutchPack } from '@hwlint/core';
import { describe, expect, test } from 'vitest';
import { mask, maskSign } from './mask.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary(dutchPack());
const masked = (text: string, keep?: string) => mask(text, vocabulary, keep).text.replaceAll(maskSign, '#');

describe('mask', () => {
  test.each([
    ['Vraag het aan juf Katrijn.', 'Vraag het aan juf #.'],
    ['Vraag het aan juf katrijn.', 'Vraag het aan juf #.'],
    ['vraag aan meester jan', 'vraag aan meester #'],
    ['vraag het bij tante els', 'vraag het bij tante #'],
    ['vraag het aan juf an of meester wim smets', 'vraag het aan juf # of meester #'],
    ['juf A. kijkt na', 'juf #. kijkt na'],
    ['mevr. de smet belt', 'mevr. de # belt'],
    ['klasgenoot yassine mag helpen', 'klasgenoot # mag helpen'],
    ['sarah haar boek', '# haar boek'],
    ['met je buur tom', 'met je buur #'],
    ['Vraag het aan Frans of aan peter.', 'Vraag het aan Frans of aan #.'],
    ['Max leest elke dag.', '# leest elke dag.'],
    ['juf of meester kijkt na', 'juf of meester kijkt na'],
    ['Mama of papa verbetert.', 'Mama of papa verbetert.'],
    ['bert zoekt op internet', '# zoekt op internet'],
    ['vraag aan meester waarom', 'vraag aan meester waarom'],
    ['Leer de weekwoorden van het woordpakket.', 'Leer de weekwoorden van het woordpakket.'],
    ['Breng het boek van Emma en Noor mee.', 'Breng het boek van # en # mee.'],
    ['Emma leest de tekst.', '# leest de tekst.'],
    ['Bel 0470 12 34 56 of 03/123.45.67.', 'Bel # of #.'],
    ['Bel +32 470 12 34 56.', 'Bel #.'],
    ['Mail naar juf@voorbeeld.be of kijk op https://voorbeeld.be/klas.', 'Mail naar # of kijk op #'],
    ['Kom naar Kerkstraat 12, 2000 Antwerpen.', 'Kom naar #, #.'],
    ['Zoek op internet en maak het op Bingel.', 'Zoek op internet en maak het op Bingel.'],
    ['Spreek thuis Nederlands.', 'Spreek thuis Nederlands.'],
    ['Klas 3A leest.', 'Klas # leest.'],
    ['Stort op BE71 0961 2345 6769.', 'Stort op #.'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  test('leaves the words found where they are no name', () => {
    expect(masked('Wisk. blz. 4', 'Wisk.')).toContain('Wisk.');
    expect(masked('Laat mama Annelies verbeteren', 'mama Annelies')).toBe('Laat mama # verbeteren');
  });

  test('leaves a short form that a rule found, but no name among several words', () => {
    expect(masked('maak oefnng 3', 'oefnng')).toBe('maak oefnng 3');
    expect(masked('laat mama lien verbeteren', 'mama lien verbeteren')).toBe('laat mama # verbeteren');
  });

  test('counts what it masked and what it does not know', () => {
    expect(mask('Lees het boek.', vocabulary)).toMatchObject({ masks: 0, unknown: 0 });
    expect(mask('Lees zwierelaan voor Griet.', vocabulary)).toMatchObject({ masks: 2, unknown: 2 });
  });
});
