import { expect, it } from 'vitest';
import { fillIn } from './message.ts';

it('puts words in the place of each placeholder', () => {
  expect(fillIn('“{text}” telt {words}, ja {words}', { text: 'dit', words: '3' }, 'nl')).toBe(
    '“dit” telt 3, ja 3',
  );
});

it('takes the words of the locale', () => {
  const values = { source: { nl: 'afspraak', en: 'agreement' } };
  expect([fillIn('{source}', values, 'nl'), fillIn('{source}', values, 'en')]).toEqual([
    'afspraak',
    'agreement',
  ]);
});

it('leaves an unknown placeholder for a test to see', () => {
  expect(fillIn('{text} {other} {toString} {} {a b}', { text: 'x' }, 'nl')).toBe(
    'x {other} {toString} {} {a b}',
  );
});

it('fills nothing in that a text brings along', () => {
  expect(fillIn('{text} {n}', { text: '{n} $& $1', n: '1' }, 'nl')).toBe('{n} $& $1 1');
});

it('writes line breaks as spaces', () => {
  expect(fillIn('{text}', { text: 'a\n b\t c' }, 'nl')).toBe('a b c');
});

it('quotes at most sixty characters, and no half ones', () => {
  const sixty = 'x'.repeat(60);
  expect(fillIn('{text}', { text: sixty }, 'nl')).toBe(sixty);
  expect(fillIn('{text}', { text: `${sixty}x` }, 'nl')).toBe(`${'x'.repeat(59)}…`);
  expect(fillIn('{text}', { text: `${'x'.repeat(58)} yyy` }, 'nl')).toBe(`${'x'.repeat(58)}…`);
  expect(fillIn('{text}', { text: `${'x'.repeat(58)}😊yyy` }, 'nl')).toBe(`${'x'.repeat(58)}…`);
});
