import { defaultConfig, dutchPack, lint, readAgenda } from '@hwlint/core';
import { expect, test } from 'vitest';
import { withReportFacts } from '../signs/report-facts.ts';
import { recordFile } from './record-file.ts';

function shortFormsOf(text: string, glossary: Readonly<Record<string, string>> = {}) {
  const agenda = readAgenda(new TextEncoder().encode(`# Weekplan\n\n## Maandag\n\n- ${text}\n`), {
    path: 'plan.md',
  });
  const entries = Object.entries(glossary).map(([short, full]) => ({
    short,
    full: [full],
    kind: 'general' as const,
    known: false,
  }));
  const config = { ...defaultConfig, glossary: entries };
  const pack = withReportFacts(dutchPack());
  const record = recordFile(agenda, lint(agenda, { pack, config }), { pack, config });
  return record.entries.flatMap(({ shortForms }) => shortForms);
}

test('takes short forms that the pack writes in full, and those of a glossary in words of the pack', () => {
  expect(shortFormsOf('Maak oef. 3.')).toEqual([{ short: 'oef', full: ['oefening'] }]);
  expect(shortFormsOf('Maak WBK blad 3.', { WBK: 'werkboek' })).toEqual([
    { short: 'WBK', full: ['werkboek'] },
  ]);
});

test.each(['Juf Van Damme', 'juf bakker', 'An', 'roos', 'Bakker'])(
  'takes no glossary form that stands for %s',
  (full) => expect(shortFormsOf('Lees met JVD blad 3.', { JVD: full })).toEqual([]),
);
