import { expect, it } from 'vitest';
import type { Line } from '../../lint/testing.ts';
import { aFact } from '../testing.ts';
import { missingFact } from './missing-fact.ts';
import { hitsIn } from './testing.ts';

const facts = [
  aFact('help', { clause: ['vastzit'], entry: ['(snap|begrijp) .{0,2} niet'] }),
  aFact('other', { entry: ['thuis'] }),
];

function found(lines: readonly Line[], options: Record<string, unknown> = { fact: 'help' }) {
  return hitsIn(missingFact, lines, { facts, options });
}

const tasks = ['Maak blad 3', 'Lees thuis', 'Schrijf af'];

it('speaks once of the plan where nothing says the fact', () => {
  expect(found(tasks)).toEqual([{ values: {} }]);
});

it.each([
  { text: 'Wie vastzit, zet een kruisje', kind: 'message' as const },
  { text: 'Snap je het niet? Vraag het', kind: 'lesson' as const },
  { text: 'Maak blad 4', context: ['Wie vastzit'] },
])('is silent where any entry, or a heading, says it: $text', (line) => {
  expect(found([...tasks, line])).toEqual([]);
});

it('asks it of plans with three tasks or tests, unless the options say otherwise', () => {
  const small: Line[] = ['Maak blad 3', { text: 'Toets', kind: 'test' }];
  expect(found(small)).toEqual([]);
  expect(found([...small, { text: 'We lezen samen', kind: 'lesson' }])).toEqual([]);
  expect(found([...small, 'Lees'])).toEqual([{ values: {} }]);
  expect(found(small, { fact: 'help', minimumTasks: 2 })).toEqual([{ values: {} }]);
  expect(found(tasks, { fact: 'help', minimumTasks: 4 })).toEqual([]);
});

it('looks for the fact that the options name', () => {
  expect(found(tasks, { fact: 'other' })).toEqual([]);
});
