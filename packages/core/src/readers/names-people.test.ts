import { expect, test } from 'vitest';
import { namesPeople } from './names-people.ts';

test.each([
  ...[
    'Naam',
    'NAAM:',
    'Leerling',
    'leerling 1',
    'Leerling_12',
    'Leerling(en)',
    'Leerkracht',
    'Titularis',
    'Mentor',
  ],
  ...[
    'Co-teacher',
    'coteacher 2',
    'Naam van het kind',
    'Naam leerkracht',
    'naamLeerling',
    'E-mail',
    'Voornaam + naam',
  ],
  ...['Leerkrachten', 'Zorgcoördinator', '1e leerkracht', 'Naam/klas', 'Juf of meester'],
])('%j names people', (name) => {
  expect(namesPeople(name)).toBe(true);
});

test.each([
  ...[
    '',
    'Kind',
    'Klas',
    'Nr.',
    'Taak',
    'Naam opdracht',
    'Naam van de taak',
    'Taak leerling',
    'Handtekening ouders',
  ],
  ...['Jan', 'Naam: Jan Peeters', 'Maandag', 'De', 'Bericht voor ouders', 'Opmerking leerkracht'],
])('%j does not', (name) => {
  expect(namesPeople(name)).toBe(false);
});
