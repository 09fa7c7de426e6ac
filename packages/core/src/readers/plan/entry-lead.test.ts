import { expect, test } from 'vitest';
import { readLead } from './entry-lead.ts';

const week = { weekStart: '2026-11-23' };

test.each([
  ['Maandag: rekenen blad 4', '', { day: '2026-11-23', rest: 'rekenen blad 4' }],
  ['di – Frans: woordjes', '', { day: '2026-11-24', subject: 'Frans', rest: 'woordjes' }],
  ['🌍 WO: kaart', '', { subject: 'WO', rest: 'kaart' }],
  ['WO: kaart', '', { subject: 'WO', rest: 'kaart' }],
  ['Wiskunde oef. 3', 'Wiskunde', { subject: 'Wiskunde', rest: 'oef. 3' }],
  ['Woensdag: /', '', { day: '2026-11-25', rest: '/' }],
  ['Let op: blad 4', '', { rest: 'Let op: blad 4' }],
  ['om 9:30 in de klas', '', { rest: 'om 9:30 in de klas' }],
  ['Lees dit: het boek', 'Lees', { rest: 'Lees dit: het boek' }],
])('%j tells %j', (text, bold, lead) => {
  expect(readLead(text, bold, week)).toEqual({ ...lead, namesDay: 'day' in lead });
});
