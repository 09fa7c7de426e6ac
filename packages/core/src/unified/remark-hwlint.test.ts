import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkHwlint } from './remark-hwlint.ts';

function run(text: string) {
  const file = new VFile({ path: 'plan.md', value: text });
  const processor = unified().use(remarkParse).use(remarkHwlint);
  processor.runSync(processor.parse(file), file);
  return file.messages;
}

test('findings become messages at their place', () => {
  const [message, ...more] = run('# Week 3\n\n- Rekenen: blz. 14 maken.\n');
  expect(more).toEqual([]);
  expect(message).toMatchObject({
    source: 'hwlint',
    ruleId: 'no-abbreviation',
    actual: 'blz.',
    expected: ['bladzijde'],
    fatal: false,
    line: 3,
    column: 12,
  });
});

test('a text without points of attention gets no message', () => {
  expect(run('- Lees bladzijde 3.\n')).toEqual([]);
});

test('a suppression comment holds here too', () => {
  expect(
    run('<!-- hwlint-disable-next-line no-abbreviation: zo heet het boek -->\n\n- Lees blz. 3.\n'),
  ).toEqual([]);
});

test('front matter that cannot be read is one fatal message', () => {
  const [message] = run('---\nklas: [3A\n---\n\n- Lees bladzijde 3.\n');
  expect(message).toMatchObject({ source: 'hwlint', fatal: true });
});
