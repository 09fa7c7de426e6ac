import { expect, it } from 'vitest';
import { MappedText } from '../agenda/mapped-text.ts';
import { joinLines } from './join-lines.ts';

const source = 'tekst;titel';
const title = MappedText.verbatim(source, 6);
const text = MappedText.verbatim(source, 0, 5);

it('puts each piece on a line of its own, with its place', () => {
  const joined = joinLines([title, text]);
  expect(joined.text).toBe('titel\ntekst');
  expect(joined.sourceSpan(6, 11)).toEqual({ start: 0, end: 5 });
  expect(joined.sourceSpan(5, 6)).toEqual({ start: 11, end: 11 });
});

it('is the piece itself when there is one, and empty when there is none', () => {
  expect(joinLines([text])).toBe(text);
  expect(joinLines([]).text).toBe('');
});
