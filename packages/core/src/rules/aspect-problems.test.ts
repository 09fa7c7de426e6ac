import { describe, expect, it } from 'vitest';
import { aspectProblems } from './aspect-problems.ts';

const mailing = { suggestions: [] };

function problems(aspects: readonly string[], ...named: readonly string[]): string[] {
  return aspectProblems({
    id: 'no-x',
    aspects: Object.fromEntries(aspects.map((name) => [name, mailing])),
    patterns: ['plain', { match: 'without' }, ...named.map((aspect) => ({ match: `[${aspect}]`, aspect }))],
  }).map(({ en }) => en);
}

describe('aspectProblems', () => {
  it.each([
    [[], []],
    [['mailing'], ['mailing', 'mailing']],
    [
      ['mailing', 'printing'],
      ['printing', 'mailing'],
    ],
  ])('has nothing to say of %j named as %j', (aspects, named) => {
    expect(problems(aspects, ...named)).toEqual([]);
  });

  it('names the rule, the pattern and what was meant', () => {
    expect(problems(['mailing'], 'mailin')).toEqual([
      'the pattern "[mailin]" names the aspect "mailin", which the rule no-x does not have; did you mean "mailing"?',
    ]);
  });

  it('takes no name from what every object has', () => {
    expect(problems([], 'constructor')).toEqual([
      'the pattern "[constructor]" names the aspect "constructor", which the rule no-x does not have',
    ]);
  });

  it('names an aspect that no pattern uses', () => {
    expect(problems(['mailing', 'printing'], 'mailing')).toEqual([
      'no pattern of the rule no-x names its aspect "printing"',
    ]);
  });
});
