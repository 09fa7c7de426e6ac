import { expect, test } from 'vitest';
import { readAgenda } from '../readers/index.ts';
import { saidFacts } from './said-facts.ts';

test('tells what an entry and its heading say, in the order asked', () => {
  const bytes = new TextEncoder().encode(
    '# Plan\n\n## Maandag\n\n- Verbeter met de sleutel.\n- Maak blad 3.\n',
  );
  const agenda = readAgenda(bytes, { path: 'plan.md' });
  const facts = ['help-route', 'self-check'];
  expect(agenda.entries.map((_, index) => saidFacts(agenda, index, facts))).toEqual([['self-check'], []]);
  expect(saidFacts(agenda, 99, facts)).toEqual([]);
});
