import { describe, expect, it } from 'vitest';
import { readSentence } from '../testing.ts';
import { joinSeparableVerbs } from './separable.ts';

const verbs = [
  'op|vragen',
  'op|zoeken',
  'na|kijken',
  'mee|brengen',
  'mee|nemen',
  'af|drukken',
  'op|laden',
  'voor|lezen',
  'in|vullen',
  'door|sturen',
  'uit|printen',
  'af|maken',
  'klaar|leggen',
  'op|schrijven',
];
const data = { Split: { means: 'for the test', verbs } };

/** The separable verbs found, each with the half that carries it: "vraag:opvragen". */
function found(text: string): string[] {
  const sentence = readSentence(text, data);
  joinSeparableVerbs(sentence);
  return sentence.words.flatMap(({ raw, tags, info }) =>
    [...tags].flatMap((tag) =>
      tag.startsWith('Lemma:') && !info.tags.has(tag) ? [`${raw}:${tag.slice(6)}`] : [],
    ),
  );
}

describe('joinSeparableVerbs', () => {
  it.each([
    ['Vraag de woordjes op.', ['Vraag:opvragen']],
    ['Vraag op maandag de woordjes op.', ['Vraag:opvragen']],
    ['Kijk je werk na met de sleutel.', ['Kijk:nakijken']],
    ['Kijk na of alles klopt', ['Kijk:nakijken']],
    ['Breng morgen een doos mee naar school', ['Breng:meebrengen']],
    ['Druk het blad af en kleur het', ['Druk:afdrukken']],
    ['Laad je foto op', ['Laad:opladen']],
    ['Lees de tekst voor aan je ouders', ['Lees:voorlezen']],
    ['Lees elke avond voor.', ['Lees:voorlezen']],
    ['Stuur het door via mail', ['Stuur:doorsturen']],
    ['Vul in: ik loop, jij loopt', ['Vul:invullen']],
    ['Ze brengen hun boek mee vrijdag', ['brengen:meebrengen']],
    ['Zoek de woorden op die je niet kent', ['Zoek:opzoeken']],
    ['zoek de woorden op internet op', ['zoek:opzoeken']],
  ])('joins %s', (text, verbs) => {
    expect(found(text)).toEqual(verbs);
  });

  it.each([
    ['Probeer het op te zoeken', ['zoeken:opzoeken']],
    ['om de woordjes na te kijken', ['kijken:nakijken']],
    ['Je boek mee brengen', ['brengen:meebrengen']],
    ['Je werk af maken', ['maken:afmaken']],
  ])('finds a particle before the verb in %s', (text, verbs) => {
    expect(found(text)).toEqual(verbs);
  });

  it.each([
    'Zoek op internet drie weetjes',
    'Zoek het op Bingel',
    'Zoek het op “Bingel”',
    'Kijk na de les naar het bord',
    'Lees voor vrijdag bladzijde 3',
    'Lees voor 5 december het boek',
    'Maak bladzijde 3 voor wie klaar is',
    'Lees bladzijde 3 voor wie klaar is',
    'Vul in de klas je naam aan',
    'Stuur de brief door de bus',
    'Antwoord op vragen van de juf',
    'Laad op 12 mei je foto',
    'Vraag af en toe hoe het gaat',
    'De drie vragen op blad 2, op te lossen',
  ])('takes no preposition for a particle in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives each particle to the last verb that takes it', () => {
    expect(found('Vraag je juf en zoek het op')).toEqual(['zoek:opzoeken']);
    expect(found('Zoek de woorden op en vraag ze op')).toEqual(['Zoek:opzoeken', 'vraag:opvragen']);
  });

  it('looks no further than the next command', () => {
    expect(found('Kijk goed, vul de zin aan na de les na')).toEqual([]);
    expect(found('Vraag hulp, lees de tekst en schrijf op')).toEqual(['schrijf:opschrijven']);
  });

  it('takes no noun for a verb', () => {
    expect(found('Zoek het antwoord op de vraag op')).toEqual(['Zoek:opzoeken']);
    expect(found('Kleur elke druk af')).toEqual([]);
  });

  it('looks no further than fourteen words', () => {
    expect(found(`Vraag ${'nog '.repeat(13)}op`)).toEqual(['Vraag:opvragen']);
    expect(found(`Vraag ${'nog '.repeat(14)}op`)).toEqual([]);
  });

  it('brings the tags of the group too', () => {
    const sentence = readSentence('Vraag de woordjes op', data);
    joinSeparableVerbs(sentence);
    expect(sentence.words[0]?.tags).toEqual(new Set(['Stem', 'Capital', 'Split', 'Lemma:opvragen']));
  });
});
