import { expect, it } from 'vitest';
import type { Line } from '../../lint/testing.ts';
import { plainSentences } from './plain-sentences.ts';
import { hitsIn } from './testing.ts';

const sentence = (words: number) => `Wij ${'gaan '.repeat(words - 2)}mee. `;
const message = (text: string): Line => ({ text, kind: 'message' });

function found(lines: readonly Line[], options: Record<string, unknown> = {}) {
  return hitsIn(plainSentences, lines, { options });
}

it('speaks once, at the first sentence of more than twenty words', () => {
  const text = sentence(20) + sentence(21) + sentence(25);
  const [hit, ...more] = found([message('Dag ouders'), message(text)]);
  expect(more).toEqual([]);
  expect(hit).toMatchObject({ entryIndex: 1, values: { words: '21' } });
  expect(text.slice(hit?.start, hit?.end)).toBe(sentence(21).trim().slice(0, -1));
});

it('takes another length from the options', () => {
  const text = sentence(18) + sentence(19) + sentence(18);
  expect(found([message(text)])).toEqual([]);
  expect(found([message(text)], { mostWords: 18 })).toMatchObject([{ values: { words: '19' } }]);
});

it('wants at least fifty words in three sentences, over all messages together', () => {
  expect(found([message(sentence(24) + sentence(25))])).toEqual([]);
  expect(found([message(sentence(24) + sentence(20) + sentence(5))])).toEqual([]);
  expect(found([message(sentence(24) + sentence(20)), message(sentence(6))])).toHaveLength(1);
});

it('reads messages only', () => {
  const text = sentence(30) + sentence(30) + sentence(30);
  expect(found([text, { text, kind: 'lesson' }])).toEqual([]);
});
