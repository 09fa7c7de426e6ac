import { describe, expect, test } from 'vitest';
import { SourceText } from '../../agenda/source-text.ts';
import { checkLimits, mostCharacters, mostOnLine } from './limits.ts';

const check = (text: string) => () => checkLimits(new SourceText(text), 'plan.md');

describe('checkLimits', () => {
  test('lets through what a person may have written', () => {
    expect(check('')).not.toThrow();
    expect(check(`${'a'.repeat(mostOnLine)}\r\n`)).not.toThrow();
    expect(check(`${'lees\n'.repeat(mostCharacters / 5)}`)).not.toThrow();
    expect(check(`${'> '.repeat(99)}a\n\n${'-'.repeat(500)}\n\n${'* '.repeat(500)}`)).not.toThrow();
  });

  test('says what is too much, in both languages', () => {
    expect(check('a'.repeat(mostCharacters + 1))).toThrow('1,000,001 characters');
    expect(check(`\n${'a'.repeat(mostOnLine + 1)}`)).toThrow(
      expect.objectContaining({
        position: expect.objectContaining({ line: 2 }),
        messages: { nl: expect.stringContaining('20.000'), en: expect.any(String) },
      }),
    );
    expect(check(`a\n${'>'.repeat(100)}`)).toThrow('too many lists or quotes');
    expect(check(`${'- 1) '.repeat(50)}a`)).toThrow('too many lists or quotes');
  });
});
