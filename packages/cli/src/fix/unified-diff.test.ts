import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

test('shows what changed with three lines around it', () => {
  const before = lines('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
  expect(unifiedDiff('L3/plan.md', before, before.replace('e', 'E'))).toBe(
    lines(
      '--- a/L3/plan.md',
      '+++ b/L3/plan.md',
      '@@ -2,7 +2,7 @@',
      ' b',
      ' c',
      ' d',
      '-e',
      '+E',
      ' f',
      ' g',
      ' h',
    ),
  );
});

test('changes near each other are one hunk, others apart', () => {
  const before = lines(...Array.from({ length: 40 }, (_, at) => `line ${at}`));
  const after = before.replace('line 3\n', 'x\n').replace('line 9\n', 'y\n').replace('line 30\n', 'z\n');
  expect(unifiedDiff('p', before, after).match(/^@@/gm)).toHaveLength(2);
});

test('a line that becomes two moves what follows, and changes nothing of it', () => {
  const before = lines(...Array.from({ length: 400 }, (_, at) => `line ${at}`));
  const after = before.replace('line 9\n', 'one\n two\n');
  expect(unifiedDiff('p', before, after).match(/^[-+](?![-+])/gm)).toEqual(['-', '+', '+']);
});

test('a long run of other lines is shown whole', () => {
  const [before, after] = ['a', 'b'].map((name) =>
    lines(...Array.from({ length: 200 }, (_, at) => `${name} ${at}`)),
  );
  expect(unifiedDiff('p', before ?? '', after ?? '').match(/^[-+](?![-+])/gm)).toHaveLength(400);
});

test('nothing changed, nothing shown', () => {
  expect(unifiedDiff('p', 'a', 'a')).toBe('');
});

test('says where a last line has no line end', () => {
  expect(unifiedDiff('p', 'a', 'b')).toContain(
    '-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
  );
});

test('git apply makes the new text of the old one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hwlint-'));
  const file = join(folder, 'p');
  const text = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', '', 'c '), fc.constantFrom('\n', '\r\n')), {
      minLength: 1,
      maxLength: 30,
    })
    .map((all) => all.map(([words, end]) => words + end).join(''));
  fc.assert(
    fc.property(text, text, fc.boolean(), (one, other, hasEnd) => {
      const [before, after] = hasEnd ? [one, other] : [`${one}x`, `${other}y`];
      fc.pre(before !== after);
      writeFileSync(file, before);
      const input = unifiedDiff('p', before, after);
      const { stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
        cwd: folder,
        input,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(readFileSync(file, 'utf8')).toBe(after);
    }),
    { numRuns: 40 },
  );
});

test('quotes a name that would break its line, as git does', () => {
  expect(unifiedDiff('x\n"y".md', 'a\n', 'b\n')).toMatch(/^--- "a\/x\\012\\"y\\"\.md"\n\+\+\+ "b\/x/);
});
