import { dutchPack, readAgenda, saidFacts } from '@hwlint/core';
import { describe, expect, test } from 'vitest';
import { reportFacts, withReportFacts } from './report-facts.ts';
import { askedFacts } from './signs.ts';

const pack = withReportFacts(dutchPack());

function isSaid(text: string, fact: string): boolean {
  const agenda = readAgenda(new TextEncoder().encode(`# Weekplan\n\n## Maandag\n\n- ${text}\n`), {
    path: 'plan.md',
  });
  return saidFacts(agenda, 0, [fact], { pack }).length > 0;
}

describe.each(reportFacts)('$id', ({ id, examples }) => {
  test.each(examples.holds)('holds: %s', (text) => expect(isSaid(text, id)).toBe(true));
  test.each(examples.fails)('fails: %s', (text) => expect(isSaid(text, id)).toBe(false));
});

test('every sign asks for facts that there are', () => {
  const known = new Set(pack.facts.map(({ id }) => id));
  expect(askedFacts.filter((fact) => !known.has(fact))).toEqual([]);
});
