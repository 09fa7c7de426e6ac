import { expect, it } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from '../rules/compiled-pack.ts';
import { aPack, aRule } from '../rules/testing.ts';
import { Analysis } from './analysis.ts';

const pack = compilePack(aPack([aRule('no-x', { patterns: ['#Platform'] })]), dutch, {
  platforms: [],
  glossary: [],
});

function analyse(text: string): Analysis {
  return new Analysis(text, pack.words, pack.language);
}

it('knows tokens, words and sentences of a text', () => {
  const analysis = analyse('Lees dit. Maak dat op Bingel.');
  expect(analysis.tokens).toEqual({ starts: [0, 5, 10, 15, 19, 22], ends: [4, 8, 14, 18, 21, 28] });
  expect(analysis.infos.map(({ normal }) => normal)).toEqual(['lees', 'dit', 'maak', 'dat', 'op', 'bingel']);
  expect(analysis.ranges).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 6 },
  ]);
});

it('tags the words of a sentence with all that the sentence tells, phrases first', () => {
  const { words } = analyse('Eerst dit. Vraag het op “Google Meet” op').sentence(1);
  expect(words.map(({ info, tags }) => [info.normal, [...tags].sort()])).toEqual([
    ['vraag', ['ByReader', 'Capital', 'Hear', 'Imperative', 'Lemma:opvragen', 'Stem']],
    ['het', []],
    ['op', []],
    ['google', ['Capital', 'Mention', 'Platform']],
    ['meet', ['Capital', 'Mention', 'Platform']],
    ['op', []],
  ]);
});

it('reads each sentence once', () => {
  const analysis = analyse('Lees dit. Maak dat.');
  expect(analysis.sentence(1)).toBe(analysis.sentence(1));
  expect(analysis.ranges).toBe(analysis.ranges);
});

it('finds nothing in an empty text', () => {
  const analysis = analyse(' — ');
  expect(analysis.infos).toEqual([]);
  expect(analysis.ranges).toEqual([]);
});
