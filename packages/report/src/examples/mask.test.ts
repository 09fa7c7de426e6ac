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
    ['Vraag het aan Frans of aan peter.', 'Vraag het aan # of aan #.'],
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
    ['Mail naar juf@voorbeeld.be of kijk op https://voorbeeld.be/klas.', 'Mail naar # of kijk op #.'],
    ['Kom naar Kerkstraat 12, 2000 Antwerpen.', 'Kom naar #, #.'],
    ['Zoek op internet en maak het op Bingel.', 'Zoek op internet en maak het op Bingel.'],
    ['Spreek thuis Nederlands.', 'Spreek thuis Nederlands.'],
    ['Klas 3A leest.', 'Klas # leest.'],
    ['Stort op BE71 0961 2345 6769.', 'Stort op #.'],
    ['Vraag de mama van Lies om hulp.', 'Vraag de mama van # om hulp.'],
    ['Vraag de mama van Elke om hulp.', 'Vraag de mama van # om hulp.'],
    ['Lees met JORIS en EMMA.', 'Lees met # en #.'],
    ['Maak Frans blz. 3.', 'Maak Frans blz. 3.'],
    ['Vraag hulp aan LVDB of VDB.', 'Vraag hulp aan # of #.'],
    ['juf AN VDB kijkt na', 'juf # kijkt na'],
    ['Bel (02) 123 45 67 of 0475-123-456.', 'Bel # of #.'],
    ['Bel 32475123456 of tel0475123456.', 'Bel # of tel#.'],
    ['Bel 0475.12.34.56 of 0475/12 34 56.', 'Bel # of #.'],
    ['Stort op BE68-5390-0754-7034.', 'Stort op #.'],
    ['Stort op NL91 ABNA 0417 1643 00.', 'Stort op #.'],
    ['Stort op nl91abna0417164300.', 'Stort op #.'],
    ['Schrijf 85.07.30-033.28 op.', 'Schrijf # op.'],
    ['Kijk op sites.google.com/juf-an/klas.', 'Kijk op #.'],
    ['Kijk op padlet.com/juf-an.', 'Kijk op #.'],
    ['Kijk op klasvanjuf.be en www.bingel.be.', 'Kijk op # en www.bingel.be.'],
    ['Mail an.peeters (at) school.be.', 'Mail #.'],
    ['Kijk naar @juf_an op Instagram.', 'Kijk naar # op Instagram.'],
    ['Kom naar Kerkstr. 12.', 'Kom naar #.'],
    ['Kom naar Grote Markt 12.', 'Kom naar #.'],
    ['Kom naar de grote markt 12 bus 3.', 'Kom naar de #.'],
    ['Kom naar de kerkstraat.', 'Kom naar de #.'],
    ['Vraag het aan m. Bakker.', 'Vraag het aan m. #.'],
    ['Vraag het aan Dr. Bakker.', 'Vraag het aan #.'],
    ['vraag het aan dr. bakker', 'vraag het aan dr. #'],
    ['vraag het aan juf van den berg', 'vraag het aan juf van den #'],
    ['Vraag het aan J. Bakker.', 'Vraag het aan #.'],
    ['Meet 5 m touw.', 'Meet 5 m touw.'],
    ['Neem een blad A4 mee.', 'Neem een blad A4 mee.'],
    ['Kom naar Kerkstraat 12A bus 4.', 'Kom naar #.'],
    ['meester D. kijkt na', 'meester #. kijkt na'],
    ['Lees met An-Sofie en Noor/Emma.', 'Lees met # en #/#.'],
    ['Elke leest.', '# leest.'],
    ['vraag maarten', 'vraag #'],
    ['zoek met emma2015', 'zoek met #'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  test('leaves a short form that a rule found where hwlint knows what it stands for', () => {
    expect(masked('Maak wisk. blz. 4', 'wisk.')).toBe('Maak wisk. blz. 4');
    expect(masked('Maak WO blz. 4', 'WO')).toContain('WO');
    for (const form of ['JVD', 'VDB', 'jvd', 'oefnng'])
      expect(masked(`maak met ${form} 3`, form)).not.toContain(form);
  });

  test('masks a name among the words found', () => {
    expect(masked('Laat mama Annelies verbeteren', 'mama Annelies')).toBe('Laat mama # verbeteren');
    expect(masked('laat mama lien verbeteren', 'mama lien verbeteren')).toBe('laat mama # verbeteren');
    expect(masked('Vraag de mama van Lies om hulp', 'mama van Lies om hulp')).not.toContain('Lies');
  });

  test.each(
    'Jan Piet Lies Emma Noor An Ben Elke Frans Mei Toon Maarten Dries Mo Max Peter Roos Linde Storm Lente Fatima Yassine Bakker Wit Groen Prins Post Bos Engels'.split(
      ' ',
    ),
  )('masks %s where a person stands', (name) => {
    for (const text of [
      `Lees het boek met ${name} samen.`,
      `Vraag het aan juf ${name}.`,
      `Lees met juf ${name.toLowerCase()}.`,
    ])
      expect(masked(text)).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
  });

  test('counts what it masked and what it does not know', () => {
    expect(mask('Lees het boek.', vocabulary)).toMatchObject({ masks: 0, unknown: 0 });
    expect(mask('Lees zwierelaan voor Griet.', vocabulary)).toMatchObject({ masks: 2, unknown: 2 });
  });
});
