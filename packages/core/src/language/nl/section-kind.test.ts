import { expect, test } from 'vitest';
import { sectionKind } from './section-kind.ts';

test.each([
  ['Huistaken deze week', 'task'],
  ['Stap 3: bouwen', 'task'],
  ['Hoe oefenen we thuis?', 'task'],
  ['Lessen en taken', 'task'],
  ['Lesonderwerp', 'lesson'],
  ['In de klas', 'lesson'],
  ['Toetsen', 'test'],
  ['Mee te brengen', 'material'],
  ['Nog enkele tips', 'message'],
  ['WEETJES', 'message'],
  ['Hoe ging het?', 'message'],
  ['Wat zit er in het zakje?', 'message'],
] as const)('%s holds a %s', (label, kind) => {
  expect(sectionKind(label)).toBe(kind);
});

test.each(['Maandag', 'Wiskunde', 'Extra (taken die mogen)', 'Klassen', '', 'Tipgever'])(
  '%j tells nothing',
  (label) => {
    expect(sectionKind(label)).toBeUndefined();
  },
);
