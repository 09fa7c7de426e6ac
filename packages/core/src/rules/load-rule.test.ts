import { describe, expect, it } from 'vitest';
import { type RuleFile, toFact, toRule } from './load-rule.ts';

const file: RuleFile = {
  id: 'no-x',
  key: 'parents',
  title: { nl: 'x', en: 'x' },
  why: { nl: 'x', en: 'x' },
  source: { document: 'Gids', section: '2' },
  message: { nl: 'x', en: 'x' },
  examples: { flag: ['Maak [x].'], allow: [{ text: 'Maak y.', kind: 'test' }] },
};

describe('toRule', () => {
  it('fills in what a file leaves out', () => {
    expect(toRule(file)).toEqual({
      ...file,
      severity: 'warning',
      status: 'stable',
      kinds: ['task', 'test', 'material'],
      scope: 'entry',
      options: {},
      patterns: [],
      when: [],
      unless: [],
      yieldsTo: [],
      suggestions: [],
      aspects: {},
      wordings: {},
      source: [{ document: 'Gids', section: '2' }],
      examples: { flag: [{ text: 'Maak [x].' }], allow: [{ text: 'Maak y.', kind: 'test' }] },
    });
  });

  it('keeps what a file says', () => {
    const said = {
      severity: 'tip',
      status: 'preview',
      kinds: ['message'],
      scope: 'plan',
      options: { most: 3 },
      patterns: [{ match: 'a', unless: ['b'] }],
      when: ['c'],
      unless: ['d'],
      yieldsTo: ['e'],
      suggestions: [{ label: { nl: 'f', en: 'f' } }],
      aspects: { i: { message: { nl: 'j', en: 'j' }, suggestions: [{ label: { nl: 'k', en: 'k' } }] } },
      wordings: { g: 'h' },
      source: [
        { document: 'Gids', section: '2' },
        { document: 'Nota', section: '3', year: 2020 },
      ],
    } as const;
    expect(toRule({ ...file, ...said })).toMatchObject(said);
  });

  it('lets an aspect do with the suggestions of its rule', () => {
    const message = { nl: 'x', en: 'x' };
    expect(toRule({ ...file, aspects: { mailing: { message } } }).aspects).toEqual({
      mailing: { message, suggestions: [] },
    });
  });

  it('reads a plain string as a pattern', () => {
    expect(toRule({ ...file, patterns: ['a b', { match: 'c', within: 'clause' }] }).patterns).toEqual([
      { match: 'a b' },
      { match: 'c', within: 'clause' },
    ]);
  });
});

it('toFact reads plain strings as patterns, for each reach', () => {
  const examples = { holds: ['a'], fails: ['b'] };
  const fact = { id: 'optional', means: 'x', school: 'homeworkClass', examples } as const;
  expect(toFact({ ...fact, holds: { clause: ['mag'], plan: [{ match: 'wie', unless: ['x'] }] } })).toEqual({
    ...fact,
    holds: { clause: [{ match: 'mag' }], plan: [{ match: 'wie', unless: ['x'] }] },
  });
});
