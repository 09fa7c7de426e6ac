import { describe, expect, test } from 'vitest';
import { entryKind } from './entry-kind.ts';

describe('entryKind', () => {
  test.each([
    ['Rekenen: blad 4, rij a en b', 'task'],
    ['Lees elke dag tien minuten in je boek.', 'task'],
    ['Knip een foto uit de krant en breng hem mee.', 'task'],
    ['Laat je toets handtekenen.', 'task'],
    ['Dag allemaal! Maak deze week blad 3 en 4.', 'task'],
    ['Volgende week is er geen toets.', 'task'],
    ['Toets rekenen: tafels tot 10', 'test'],
    ['Bundel leren voor de natuurtoets', 'test'],
    ['Dictee op donderdag', 'test'],
    ['Zwemzak meebrengen', 'material'],
    ['Breng vrijdag een lege doos mee.', 'material'],
    ['turnpantoffels niet vergeten', 'material'],
    ['Sportschoenen mee!', 'material'],
    ['Lat mee 📏', 'material'],
    ['Beste ouders, de herfst is er en we genieten van de bladeren.', 'message'],
    ['Vriendelijke groeten', 'message'],
    ['Vorige week bezochten we de brandweer.', 'message'],
    ['Berichtje van de meester: vergeet je jas niet.', 'message'],
    ['Vragen? Spreek me gerust aan.', 'message'],
  ] as const)('%s → %s', (text, kind) => {
    expect(entryKind(text)).toBe(kind);
  });

  test('the innermost label that tells decides', () => {
    expect(entryKind('Breuken vereenvoudigen', ['Les'])).toBe('lesson');
    expect(entryKind('Breuken vereenvoudigen', ['Les', 'Taak'])).toBe('task');
    expect(entryKind('Hoofdsteden van Europa', ['Toetsen', 'Maandag'])).toBe('test');
    expect(entryKind('Een lat en een passer', ['Mee te brengen'])).toBe('material');
    expect(entryKind('Een regenboogvis leeft in zee.', ['Huiswerk', 'Weetjes'])).toBe('message');
  });

  test('words of work or of bringing along count among the messages too', () => {
    expect(entryKind('Blad 7 tegen vrijdag', ['Mededelingen'])).toBe('task');
    expect(entryKind('Breng maandag een appel mee.', ['Mededelingen'])).toBe('material');
    expect(entryKind('De gele map reist elke avond met uw kind mee.', ['Wat zit er in de map?'])).toBe(
      'message',
    );
  });
});
