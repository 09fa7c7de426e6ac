import { expect, test } from 'vitest';
import { readAgenda } from '../index.ts';
import { mostSigns } from './limited-markup.ts';

const entriesOf = (text: string) =>
  readAgenda(new TextEncoder().encode(text), { path: 'plan.md' }).entries.map((entry) => entry.text.text);

test.each(['*', '_', '~~'])('%s is markup up to so many in a paragraph, and itself behind those', (sign) => {
  const word = `${sign}a${sign}`;
  const words = mostSigns / 2 + 10;
  const [text = ''] = entriesOf(`- ${`${word} `.repeat(words).trim()}.\n- ${word} b\n`);
  expect(text.startsWith('a a ')).toBe(true);
  expect(text.endsWith(`${word} ${word}.`)).toBe(true);
  expect(text.split(word)).toHaveLength(11);
});

test('each paragraph and each cell counts its own', () => {
  const line = '*a* '.repeat(mostSigns / 2 - 10).trim();
  const entries = entriesOf(`- ${line}\n- ${line}\n\n| taak |\n| --- |\n| ${line} |\n| ${line} |\n`);
  expect(entries).toHaveLength(4);
  for (const text of entries) expect(text).not.toContain('*');
});

test('code of several backticks is tried as one', () => {
  expect(entriesOf('- ``a `b` c`` d\n- `` e `f`\n')).toEqual(entriesOf('- ``a `b` c`` d\n- \\`\\` e `f`\n'));
  const code = '`a` '.repeat(mostSigns + 10);
  expect(entriesOf(`- ${code}b\n`)[0]).toContain('`a` `a` b');
});
