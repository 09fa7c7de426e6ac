import { expect, test } from 'vitest';
import { parseRuleSettings } from './parse-rule-setting.ts';

const known = new Map([['no-grading', { id: 'no-grading', options: { words: [] } }]]);

test('reads a severity, and options', async () => {
  expect(await parseRuleSettings('no-grading: off', '--rule', known)).toEqual({ 'no-grading': 'off' });
  expect(await parseRuleSettings('no-grading: {severity: tip, words: [x]}', '--rule', known)).toEqual({
    'no-grading': { severity: 'tip', words: ['x'] },
  });
});

test.each(['no-gradin: off', 'no-grading', 'no-grading: warn', 'no-grading: {word: 1}', 'no-grading: ['])(
  'refuses %j',
  async (text) => {
    await expect(parseRuleSettings(text, '--rule', known)).rejects.toThrow('--rule: ');
  },
);
