import { expect, test } from 'vitest';
import { whyRefused, whyUnknown } from './refused-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['week.pdf', '', /kopieer de tekst/],
  ['week.PDF', '%PDF-1.7', /kopieer de tekst/],
  ['week.docx', '%PDF-1.7', /kopieer de tekst/],
  ['week.zip', 'PK', /Pak hem uit/],
  ['week.docx', 'PK', undefined],
  ['week.txt', 'zip en pdf', undefined],
  ['week', '', undefined],
])('%s that begins with “%s”', (path, text, message) => {
  const said = whyRefused(path, bytes(text))?.nl;
  if (message) expect(said).toMatch(message);
  else expect(said).toBeUndefined();
});

test('an extension that nobody knows', () => {
  expect(whyUnknown('week.odp', bytes('tekst'))?.nl).toMatch(/extensie \.odp leest deze pagina niet/);
  expect(whyUnknown('week.odp', Uint8Array.of(0, 1))).toBeUndefined();
  expect(whyUnknown('week.ics', bytes('tekst'))).toBeUndefined();
});
