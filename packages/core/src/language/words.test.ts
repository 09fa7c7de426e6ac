import { expect, it, vi } from 'vitest';
import { dutch } from './nl/dutch.ts';
import { lexiconOf } from './testing.ts';
import type { Triggers } from './word-info.ts';
import { Words } from './words.ts';

const means = 'for the test';

function wordsWithHooks(isShort: (raw: string, normal: string) => boolean = () => false) {
  const triggersOf = vi.fn(
    (normal: string | undefined, tags: Iterable<string>): Triggers => ({
      rules: [[...tags].length],
      facts: new Map([[normal ?? 'tags alone', [7]]]),
    }),
  );
  const lexicon = lexiconOf({
    Platform: { means, words: ['bingel', 'google meet'] },
    Hear: { means, verbs: ['op|vragen'] },
  });
  return { triggersOf, words: new Words(lexicon, dutch, { triggersOf, mayBeShort: isShort }) };
}

it('joins what lexicon, look and hooks say of a word', () => {
  const { words } = wordsWithHooks((raw, normal) => raw === 'Bingel' && normal === 'bingel');
  expect(words.info('Bingel')).toEqual({
    normal: 'bingel',
    tags: new Set(['Platform', 'Capital']),
    separable: undefined,
    phrases: undefined,
    triggers: [{ rules: [2], facts: new Map([['bingel', [7]]]) }],
    mayBeShort: true,
  });
});

it('keeps what the sentence may add, with what that would trigger, apart', () => {
  const { words } = wordsWithHooks();
  const ofTags = (rules: number) => ({ rules: [rules], facts: new Map([['tags alone', [7]]]) });
  expect(words.info('vraag')).toMatchObject({
    tags: new Set(['Stem']),
    separable: new Map([['op', { tags: new Set(['Hear', 'Lemma:opvragen']), triggers: ofTags(2) }]]),
    triggers: [{ rules: [1], facts: new Map([['vraag', [7]]]) }],
  });
  expect(words.info('google')).toMatchObject({
    tags: new Set(),
    phrases: [{ words: ['google', 'meet'], tag: 'Platform', triggers: ofTags(1) }],
    triggers: [{ rules: [0], facts: new Map([['google', [7]]]) }],
  });
});

it('looks a word up once, and each way to write it apart', () => {
  const { words, triggersOf } = wordsWithHooks();
  const first = words.info('bingel');
  expect(words.info('bingel')).toBe(first);
  expect(words.info('Bingel')).not.toBe(first);
  expect(triggersOf).toHaveBeenCalledTimes(2);
});

it('forgets everything rather than grow without end', () => {
  const { words } = wordsWithHooks();
  const first = words.info('bingel');
  for (let index = 0; index < 50_000; index += 1) words.info(`woord${index}`);
  const again = words.info('bingel');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
