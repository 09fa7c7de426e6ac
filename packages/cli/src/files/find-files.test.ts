import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from './find-files.ts';

/** A folder with these files in it; a value that starts with `->` makes a link. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hwlint-find-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    if (content.startsWith('->')) symlinkSync(content.slice(2), join(root, path));
    else writeFileSync(join(root, path), content);
  }
  return root;
}

async function find(files: Readonly<Record<string, string>>, targets: readonly string[] = ['.']) {
  const found = await findFiles(targets, folderWith(files));
  return {
    files: found.files.map(({ shown }) => shown),
    problems: found.problems.map(({ path, messages }) => `${path}: ${messages.nl}`),
    ignored: found.ignored,
  };
}

test('walks folders for files that can be read, in order of their path', async () => {
  const { files } = await find({
    'b/2.CSV': '',
    'b/1.md': '',
    'a.txt': '',
    'c.png': '',
    'B.ics': '',
    'd.tsv': '',
  });
  expect(files).toEqual(['B.ics', 'a.txt', 'b/1.md', 'b/2.CSV', 'd.tsv']);
});

test('passes over hidden things, node_modules and .git', async () => {
  const { files } = await find({
    '.hidden/a.md': '',
    '._a.md': '',
    'node_modules/a.md': '',
    '.git/a.md': '',
    'a.md': '',
  });
  expect(files).toEqual(['a.md']);
});

test('a hidden folder named by hand is walked', async () => {
  expect((await find({ '.hidden/a.md': '' }, ['.hidden'])).files).toEqual(['.hidden/a.md']);
});

test('the order of targets does not matter, and nothing is found twice', async () => {
  const files = { 'a/1.md': '', 'b/2.md': '', '3.md': '' };
  const all = await find(files, ['b', '3.md', 'a', './a/1.md', '**/*.md']);
  expect(all.files).toEqual(['3.md', 'a/1.md', 'b/2.md']);
  expect(await find(files, ['**/*.md', './a/1.md', 'a', '3.md', 'b'])).toEqual(all);
});

test('links are followed once, circles end, and the path without a link is shown', async () => {
  const { files, problems } = await find({
    'z/plan.md': '',
    'a-link': '->z',
    'z/up': '->..',
    'z/self': '->self',
    'nowhere.md': '->missing.md',
    'plan-link.md': '->z/plan.md',
  });
  expect(files).toEqual(['z/plan.md']);
  expect(problems).toEqual([]);
});

test('a link out of the folder is followed', async () => {
  const outside = folderWith({ 'plan.md': '' });
  expect((await find({ link: `->${outside}` })).files).toEqual(['link/plan.md']);
});

test('.hwlintignore speaks gitignore, in every folder, the nearest first', async () => {
  const { files } = await find({
    '.hwlintignore': '*.txt\n/oud/\n!keep.txt\n# a comment\n',
    'a.txt': '',
    'keep.txt': '',
    'oud/a.md': '',
    'b/oud/a.md': '',
    'b/.hwlintignore': '!b.txt\nc.md\n',
    'b/b.txt': '',
    'b/c.md': '',
    'c.md': '',
  });
  expect(files).toEqual(['b/b.txt', 'b/oud/a.md', 'c.md', 'keep.txt']);
});

test('a .hwlintignore further up counts too', async () => {
  const root = folderWith({ '.hwlintignore': 'L1/*.md\n', 'L1/a.md': '', 'L1/b.txt': '' });
  expect((await findFiles(['.'], join(root, 'L1'))).files.map(({ shown }) => shown)).toEqual(['b.txt']);
});

test('what is named by hand and ignored is passed over and said', async () => {
  const files = { '.hwlintignore': 'oud/\na.md\n', 'a.md': '', 'oud/b.md': '', 'c.md': '' };
  expect(await find(files, ['a.md', 'oud', 'oud/b.md', 'c.md'])).toEqual({
    files: ['c.md'],
    problems: [],
    ignored: ['a.md', 'oud', 'oud/b.md'],
  });
});

test('says what does not exist, matches nothing or holds nothing, and goes on', async () => {
  const { files, problems } = await find({ 'a.md': '', 'b/c.png': '' }, [
    'missing.md',
    '*.csv',
    'b',
    'a.md/x',
    'a.md',
  ]);
  expect(files).toEqual(['a.md']);
  expect(problems.map((problem) => problem.replace(/\(.*?\)/, '()'))).toEqual([
    '*.csv: Geen bestand dat hwlint leest (), past hierop.',
    'a.md/x: Dit pad bestaat niet.',
    'b: Hier is geen bestand dat hwlint leest (), of .hwlintignore slaat ze allemaal over.',
    'missing.md: Dit pad bestaat niet.',
  ]);
});

test('a file named by hand is found whatever its extension', async () => {
  expect((await find({ 'plan.docx': '' }, ['plan.docx'])).files).toEqual(['plan.docx']);
});

test('a name with glob characters that exists is a name', async () => {
  expect((await find({ 'plan[1].md': '', 'plan1.md': '' }, ['plan[1].md'])).files).toEqual(['plan[1].md']);
});

test('a device is no file', async () => {
  expect((await find({}, ['/dev/null'])).problems[0]).toContain('Dit is geen bestand en geen map.');
});
