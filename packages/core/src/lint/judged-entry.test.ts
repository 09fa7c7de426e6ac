import { expect, it, vi } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from '../rules/compiled-pack.ts';
import { aFact, aPack } from '../rules/testing.ts';
import { JudgedEntry } from './judged-entry.ts';
import { agendaOf, type Line } from './testing.ts';

const pack = compilePack(aPack([], [aFact('optional', { clause: ['mag'] })]), dutch, {
  platforms: [],
  glossary: [],
});

function judged(line: Line): JudgedEntry {
  const [entry] = agendaOf([line]).entries;
  if (!entry) throw new Error('no entry');
  return new JudgedEntry(pack, entry, 0);
}

it('has the same key for the same text, kind and headings only', () => {
  const key = judged({ text: 'Lees dit', context: ['Week 3'] }).key;
  expect(judged({ text: 'Lees dit', context: ['Week 3'], id: '7', day: '2026-11-23' }).key).toBe(key);
  const others = [
    'Lees dit',
    { text: 'Lees dit', context: ['Week 4'] },
    { text: 'Lees dat', context: ['Week 3'] },
    { text: 'Lees dit', context: ['Week', '3'] },
    { text: 'Lees dit', context: ['Week 3'], kind: 'test' as const },
    { text: 'Week 3', context: ['Lees dit'] },
  ].map((line) => judged(line).key);
  expect(new Set([key, ...others]).size).toBe(7);
});

it('tells headings and text apart, whatever signs they hold', () => {
  expect(judged({ text: 'c', context: ['a\u0000b'] }).key).not.toBe(
    judged({ text: 'b\u0000c', context: ['a'] }).key,
  );
  expect(judged({ text: 'c', context: ['a","b'] }).key).not.toBe(
    judged({ text: 'c', context: ['a', 'b'] }).key,
  );
});

it('reads nothing until asked, and then once', () => {
  const info = vi.spyOn(pack.words, 'info');
  const entry = judged({ text: 'Lees dit', context: ['Dat mag'] });
  expect(entry.key).toContain('Lees dit');
  expect(info).not.toHaveBeenCalled();
  expect(entry.facts.headingSays('optional')).toBe(true);
  expect(entry.analysis).toBe(entry.analysis);
  expect(entry.facts).toBe(entry.facts);
  expect(info.mock.calls.map(([raw]) => raw)).toEqual(['Lees', 'dit', 'Dat', 'mag']);
  info.mockRestore();
});
