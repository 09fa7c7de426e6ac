import nlp from 'compromise/one';
import { describe, expect, it, vi } from 'vitest';
import { dutch } from '../language/nl/dutch.ts';
import { compilePack } from '../rules/compiled-pack.ts';
import type { PatternData } from '../rules/rule.ts';
import { aPack, aRule } from '../rules/testing.ts';
import { Analysis } from './analysis.ts';
import { matchPattern } from './match-sentence.ts';

/** The words that a pattern takes when word `at` triggers it; #Platform goes before "op" as a trigger. */
function matched(pattern: string | PatternData, text: string, at: number): string | undefined {
  const pack = compilePack(aPack([aRule('no-x', { patterns: [pattern] })]), dutch, {
    platforms: [],
    glossary: [],
  });
  const analysed = new Analysis(text, pack.words, pack.language).sentence(0);
  const match = matchPattern(pack.index, 0, analysed, at);
  return (
    match &&
    analysed.words
      .slice(match.from, match.to)
      .map(({ raw }) => raw)
      .join(' ')
  );
}

describe('matchPattern', () => {
  it('tries a pattern at one word only', () => {
    expect(matched('op #Platform', 'Maak het op Bingel', 3)).toBe('op Bingel');
    expect(matched('op #Platform', 'Maak het op Bingel', 2)).toBeUndefined();
  });

  it('tries every word of a phrase that starts there', () => {
    expect(matched('#Platform op', 'Maak het met Google Meet op school', 3)).toBe('Meet op');
    expect(matched('#Platform{1,3} op', 'Maak het met Google Meet op school', 3)).toBe('Google Meet op');
    expect(matched('#Platform op', 'Maak het met Google Meet thuis', 3)).toBeUndefined();
  });

  it('knows a verb whose halves stand apart', () => {
    expect(matched('{opvragen} .{0,3} op', 'Vraag de woordjes op', 0)).toBe('Vraag de woordjes op');
    expect(matched('{opvragen}', 'Vraag de woordjes', 0)).toBeUndefined();
  });

  it('keeps a pattern within its clause when asked', () => {
    const within = { match: 'op .{0,3} #Platform', within: 'clause' } as const;
    expect(matched(within, 'Maak het op het Bingel', 4)).toBe('op het Bingel');
    expect(matched(within, 'Maak het op, maar Bingel niet', 4)).toBeUndefined();
    expect(matched(within.match, 'Maak het op, maar Bingel niet', 4)).toBe('op maar Bingel');
  });

  it('never matches where all of the place is only mentioned', () => {
    expect(matched('[#Platform]', 'Lees “Bingel en de wolf” thuis', 1)).toBeUndefined();
    expect(matched('op [#Platform]', 'Lees op “Bingel” thuis', 2)).toBeUndefined();
    expect(matched('[op #Platform]', 'Lees op “Bingel” thuis', 2)).toBe('op Bingel');
  });
});

it('asks the match engine at most once a trigger, however long the sentence', () => {
  const engine = nlp.methods() as unknown as { one: { match: (...args: unknown[]) => unknown } };
  const match = vi.spyOn(engine.one, 'match');
  const calls = (words: number) => {
    match.mockClear();
    const text = `Maak het op Bingel ${'en dan weer '.repeat(words)}`;
    expect(matched('op .{0,4} [#Platform]', text, 3)).toBe('op Bingel');
    return match.mock.calls.length;
  };
  expect([calls(3), calls(30)]).toEqual([1, 1]);
  match.mockRestore();
});
