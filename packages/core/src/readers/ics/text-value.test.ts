import { describe, expect, it } from 'vitest';
import { MappedText } from '../../agenda/mapped-text.ts';
import { escapeText, textValue, textValues } from './text-value.ts';

const read = (raw: string) => textValue(MappedText.verbatim(raw)).text;

describe('textValue', () => {
  it.each([
    ['a\\, b\\; c\\\\d', 'a, b; c\\d'],
    ['a\\nb\\Nc', 'a\nb\nc'],
    ['\\\\n', '\\n'],
    ['a\\"b\\', 'a\\"b\\'],
    [' \\n a \\n', 'a'],
    ['', ''],
  ])('reads %j', (raw, text) => {
    expect(read(raw)).toBe(text);
  });

  it('gives an escape the place of all its signs', () => {
    expect(textValue(MappedText.verbatim('a\\,b')).sourceSpan(1, 2)).toEqual({ start: 1, end: 3 });
  });

  it('reads back what was escaped', () => {
    expect(read(escapeText('a, b; \\n\nc'))).toBe('a, b; \\n\nc');
  });
});

describe('textValues', () => {
  it.each([
    ['Wiskunde,Huiswerk', ['Wiskunde', 'Huiswerk']],
    ['a\\,b, c', ['a,b', 'c']],
    ['a\\\\,b', ['a\\', 'b']],
    [',,a\\', ['a\\']],
    ['', []],
  ])('parts %j', (raw, values) => {
    expect(textValues(MappedText.verbatim(raw)).map(({ text }) => text)).toEqual(values);
  });
});
