import { describe, expect, it } from 'vitest';
import { readSentence, wordsWith } from '../testing.ts';
import { markAsks } from './asks.ts';

const data = {
  Do: {
    means: 'for the test',
    verbs: ['zoeken', 'nemen', 'lezen', 'leren', 'oefenen', 'maken', 'mee|brengen', 'op|vragen', 'schrijven'],
  },
};

function marked(tag: string, text: string): string[] {
  const sentence = readSentence(text, data);
  markAsks(sentence);
  return wordsWith(tag, sentence);
}

describe('Imperative', () => {
  it.each([
    ['Zoek drie woorden', ['Zoek']],
    ['Kleur de prent en neem ze mee', ['neem']],
    ['Lees dit, zoek dat', ['Lees', 'zoek']],
    ['Ouders: oefen tien minuten', ['oefen']],
    ['Ouders oefen tien minuten', ['oefen']],
    ['Wie klaar is, lees verder', ['lees']],
    ['Eerst lees je, dan maak je blad 3', ['lees', 'maak']],
    ['Vraag de woordjes op', ['Vraag']],
  ])('marks the command in %s', (text, words) => {
    expect(marked('Imperative', text)).toEqual(words);
  });

  it.each(['Je zoek is klaar', 'Wij lezen dit', 'Jij leest en hij zoekt', 'De oefen van maandag'])(
    'marks none in %s',
    (text) => {
      expect(marked('Imperative', text)).toEqual([]);
    },
  );
});

describe('ToDo', () => {
  it.each([
    ['woordjes leren', ['leren']],
    ['woordjes leren tegen vrijdag', ['leren']],
    ['verf meebrengen', ['meebrengen']],
    ['Bladzijde 12 lezen en zinnen maken', ['lezen', 'maken']],
    ['Woordjes leren en zinnen maken', ['leren', 'maken']],
    ['Lezen: bladzijde 12', ['Lezen']],
    ['Tekst lezen uit je boek', ['lezen']],
    ['tafels oefenen, woordjes opvragen', ['oefenen', 'opvragen']],
  ])('marks the note in %s', (text, words) => {
    expect(marked('ToDo', text)).toEqual(words);
  });

  it.each([
    'we gaan lezen',
    'Wij lezen',
    'Je mag verf meebrengen',
    'Probeer het op te zoeken',
    'Kinderen leren lezen',
    'Maak de vragen',
    'Bij het lezen',
    'De tekst over lezen',
    'Lezen doe je thuis',
    'Laat je kind lezen',
  ])('marks none in %s', (text) => {
    expect(marked('ToDo', text)).toEqual([]);
  });
});
