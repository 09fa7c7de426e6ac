import { expect, test } from 'vitest';
import { isSubjectLabel } from './subject-label.ts';

test.each([
  'Wiskunde',
  '📐 Wiskunde:',
  'WO',
  'W.O.',
  'M&M',
  'Taal/spelling',
  'Frans en Engels',
  'wisk.:',
  'Lezen (groep 2)',
  'LO – woensdag',
])('%j names a subject', (label) => {
  expect(isSubjectLabel(label)).toBe(true);
});

test.each(['Maandag', 'Videochat', 'Wiskunde blz. 4', 'Taken', '', 'en', 'Mens & dier'])(
  '%j does not',
  (label) => {
    expect(isSubjectLabel(label)).toBe(false);
  },
);
