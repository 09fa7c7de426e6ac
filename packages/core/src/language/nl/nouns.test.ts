import { describe, expect, it } from 'vitest';
import { nounLemmas } from './nouns.ts';

describe('nounLemmas', () => {
  it.each([
    ["foto's", 'foto'],
    ["baby's", 'baby'],
    ["pc's", 'pc'],
    ['lampen', 'lamp'],
    ['dozen', 'doos'],
    ['glazen', 'glas'],
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['lessen', 'les'],
    ['taken', 'taak'],
    ['dagen', 'dag'],
    ['ideeen', 'idee'],
    ['tantes', 'tante'],
    ['leerlingen', 'leerling'],
    ['kinderen', 'kind'],
    ['bladeren', 'blad'],
    ['eieren', 'ei'],
    ['musea', 'museum'],
    ['groenten', 'groente'],
  ])('traces the plural %s back to %s', (plural, singular) => {
    expect(nounLemmas(plural)).toContain(singular);
  });

  it.each([
    ['boekje', 'boek'],
    ['boekjes', 'boek'],
    ['kaartje', 'kaart'],
    ['deurtje', 'deur'],
    ['bloemetje', 'bloem'],
    ['spelletjes', 'spel'],
    ['filmpje', 'film'],
    ['raampjes', 'raam'],
    ['koninkje', 'koning'],
    ['fotootje', 'foto'],
    ['parapluutje', 'paraplu'],
    ['blaadjes', 'blad'],
    ['glaasje', 'glas'],
    ["baby'tje", 'baby'],
    ["gsm'etjes", 'gsm'],
    ['schoendoosjes', 'schoendoos'],
  ])('traces the diminutive %s back to %s', (diminutive, lemma) => {
    expect(nounLemmas(diminutive)).toContain(lemma);
  });

  it('gives the word itself first', () => {
    expect(nounLemmas('lampen')[0]).toBe('lampen');
    expect(nounLemmas('boek')).toEqual(['boek']);
  });

  it('gives few words that are none', () => {
    expect(nounLemmas('boeken')).toEqual(['boeken', 'boek', 'boeke']);
    expect(nounLemmas('dozen')).toEqual(['dozen', 'doz', 'dos', 'doos', 'doze']);
    expect(nounLemmas('lessen')).toEqual(['lessen', 'less', 'les', 'lesse']);
    expect(nounLemmas('kaartje')).toEqual(['kaartje', 'kaart', 'kaar']);
  });

  it('leaves short words alone', () => {
    expect(nounLemmas('les')).toEqual(['les']);
    expect(nounLemmas('en')).toEqual(['en']);
    expect(nounLemmas('')).toEqual(['']);
  });
});
