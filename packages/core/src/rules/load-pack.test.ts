import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPack, type PackFile } from './load-pack.ts';

const rule = (id: string) => ({
  path: `${id}.yml`,
  text: [
    `id: ${id}`,
    'key: purpose',
    'title: { nl: t, en: t }',
    'why: { nl: w, en: w }',
    'source: { document: d, section: s }',
    'patterns: ["[#Device]"]',
    'message: { nl: m, en: m }',
    'examples: { flag: [], allow: [] }',
  ].join('\n'),
});

const files: readonly PackFile[] = [
  rule('no-b'),
  rule('no-a'),
  {
    path: 'facts/optional.yml',
    text: 'id: optional\nmeans: m\nholds: { clause: [mag] }\nexamples: { holds: [], fails: [] }',
  },
  {
    path: 'lexicon/b.yml',
    text: 'about: b\ntags:\n  Device: { means: late, words: [gsm], nouns: [laptop] }\n  Other: { means: o, words: [x] }',
  },
  {
    path: 'lexicon/a.yml',
    text: 'about: a\ntags:\n  Device: { means: early, words: [pc], starts: [tablet] }',
  },
  { path: 'lexicon/short-forms.yml', text: 'ordinary: [en]' },
  { path: 'lexicon/frequent-words.yml', text: 'about: f\nwords: [de, het]' },
];

describe('loadPack', () => {
  it('puts rules, facts, lexicon and short forms in their places', () => {
    const pack = loadPack('nl', files);
    expect(pack.language).toBe('nl');
    expect(pack.rules.map(({ id, patterns }) => [id, patterns])).toEqual([
      ['no-a', [{ match: '[#Device]' }]],
      ['no-b', [{ match: '[#Device]' }]],
    ]);
    expect(pack.facts.map(({ id, holds }) => [id, holds])).toEqual([
      ['optional', { clause: [{ match: 'mag' }] }],
    ]);
    expect(pack.shortForms).toEqual({ ordinary: ['en'] });
    expect(pack.frequentWords).toEqual(['de', 'het']);
  });

  it('joins the groups of one tag in order of path', () => {
    expect({ ...loadPack('nl', files).lexicon }).toEqual({
      Device: { means: 'late', words: ['pc', 'gsm'], starts: ['tablet'], nouns: ['laptop'] },
      Other: { means: 'o', words: ['x'] },
    });
  });

  it('does not depend on the order in which files are given', () => {
    const expected = JSON.stringify(loadPack('nl', files));
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(loadPack('nl', shuffled))).toBe(expected);
      }),
    );
  });

  it('makes an empty pack of no files', () => {
    expect(loadPack('fr', [])).toMatchObject({
      language: 'fr',
      rules: [],
      facts: [],
      shortForms: {},
      frequentWords: [],
    });
  });

  it('lets no tag name reach outside the lexicon', () => {
    const text = 'about: x\ntags: { __proto__: { polluted: yes }, constructor: { means: c, words: [y] } }';
    const { lexicon } = loadPack('nl', [{ path: 'lexicon/x.yml', text }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(lexicon.constructor).toEqual({ means: 'c', words: ['y'] });
  });
});
