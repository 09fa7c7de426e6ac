import { describe, expect, it } from 'vitest';
import { verbForms } from './verbs.ts';

describe('the stem', () => {
  it.each([
    ['maken', 'maak'],
    ['lezen', 'lees'],
    ['schrijven', 'schrijf'],
    ['geven', 'geef'],
    ['nemen', 'neem'],
    ['komen', 'kom'],
    ['zoeken', 'zoek'],
    ['brengen', 'breng'],
    ['knippen', 'knip'],
    ['vullen', 'vul'],
    ['zetten', 'zet'],
    ['kleuren', 'kleur'],
    ['aaien', 'aai'],
    ['bouwen', 'bouw'],
    ['laden', 'laad'],
    ['gaan', 'ga'],
    ['bestaan', 'besta'],
    ['doen', 'doe'],
    ['zien', 'zie'],
    ['voorzien', 'voorzie'],
    ['kopiëren', 'kopieer'],
    ['skiën', 'ski'],
    ['uploaden', 'upload'],
    ['printen', 'print'],
    ['chatten', 'chat'],
    ['e-mailen', 'e-mail'],
    ["sms'en", 'sms'],
  ])('of %s is %s', (infinitive, stem) => {
    expect(verbForms(infinitive).stems).toEqual([stem]);
  });

  it.each([
    ['noteren', 'noteer'],
    ['controleren', 'controleer'],
    ['fotograferen', 'fotografeer'],
    ['verbeteren', 'verbeter'],
    ['luisteren', 'luister'],
    ['oefenen', 'oefen'],
    ['ondertekenen', 'onderteken'],
    ['stempelen', 'stempel'],
    ['skypen', 'skype'],
    ['updaten', 'update'],
    ['whatsappen', 'whatsapp'],
    ['snijden', 'snij'],
    ['houden', 'hou'],
  ])('of %s may be %s', (infinitive, stem) => {
    expect(verbForms(infinitive).stems).toContain(stem);
    expect(verbForms(infinitive).whole).toContain(stem);
  });
});

describe('the forms', () => {
  it.each([
    ['maken', ['maken', 'maak', 'maakt', 'maakte', 'maakten', 'gemaakt', 'gemaakd']],
    ['printen', ['printen', 'print', 'print', 'printte', 'printten', 'geprint']],
    ['uploaden', ['uploaden', 'upload', 'uploadt', 'uploadde', 'uploadden', 'geupload']],
    ['gaan', ['gaan', 'ga', 'gaat']],
    ['zien', ['zien', 'zie', 'ziet']],
    ['gaan: ging gingen gegaan', ['gaan', 'ga', 'gaat', 'ging', 'gingen', 'gegaan']],
    ['doen: deed deden gedaan', ['doen', 'doe', 'doet', 'deed', 'deden', 'gedaan']],
    ['meten: mat maten gemeten', ['meten', 'meet', 'meet', 'mat', 'maten', 'gemeten', 'gemeet']],
    ['houden: hield', ['houden', 'houd', 'hou', 'houdt', 'hield', 'gehoud']],
  ])('of %s are known', (spec, forms) => {
    expect(verbForms(spec).whole).toEqual(forms);
  });

  it.each([
    ['bekijken', 'bekijkt'],
    ['herhalen', 'herhaald'],
    ['vertellen', 'verteld'],
    ['ondertekenen', 'ondertekend'],
    ['overhoren', 'overhoord'],
    ['omcirkelen', 'omcirkeld'],
  ])('of %s have no ge-: %s', (infinitive, participle) => {
    expect(verbForms(infinitive).whole).toContain(participle);
    expect(verbForms(infinitive).whole).not.toContain(`ge${participle}`);
  });

  it.each([
    ['bellen', 'gebeld'],
    ['verven', 'geverfd'],
    ['geven', 'gegeefd'],
    ['e-mailen', 'ge-e-maild'],
    ['kopiëren', 'gekopieerd'],
    ['kopiëren', 'gekopieert'],
    ['skypen', 'geskypet'],
    ['skypen', 'geskypt'],
  ])('of %s have ge-: %s', (infinitive, participle) => {
    expect(verbForms(infinitive).whole).toContain(participle);
  });

  it('invent no noun: "ruimte" is no form of ruimen, "gat" none of gaan, "hout" none of houden', () => {
    expect(verbForms('ruimen').whole).not.toContain('ruimte');
    expect(verbForms('gaan').whole).not.toContain('gat');
    expect(verbForms('houden').whole).not.toContain('hout');
  });
});

describe('a separable verb', () => {
  const forms = verbForms('op|vragen: vroeg vroegen gevraagd');

  it('is known whole, with the particle before and inside', () => {
    expect(forms.lemma).toBe('opvragen');
    expect(forms.particle).toBe('op');
    expect(forms.whole).toEqual([
      'opvragen',
      'opvraag',
      'opvraagt',
      'opvroeg',
      'opvroegen',
      'opgevraagd',
      'opgevraagt',
      'opgevraagd',
    ]);
  });

  it('is known by the half that stands apart, participles excepted', () => {
    expect(forms.split).toEqual(['vragen', 'vraag', 'vraagt', 'vroeg', 'vroegen']);
    expect(forms.stems).toEqual(['vraag']);
    expect(forms.infinitive).toBe('vragen');
  });

  it('takes the participle of a verb with a prefix as it is', () => {
    expect(verbForms('voor|bereiden').whole).toContain('voorbereid');
  });
});

it('gives a verb without particle no halves', () => {
  const { split, particle, lemma } = verbForms('maken');
  expect({ split, particle, lemma }).toEqual({ split: [], particle: undefined, lemma: 'maken' });
});
