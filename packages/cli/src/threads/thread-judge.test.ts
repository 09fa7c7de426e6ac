import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { folderWith } from '../end-to-end/run-cli.ts';
import { linted } from '../formats/testing.ts';
import { isFailed, type Judge } from '../lint/judge.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { ThreadJudge } from './thread-judge.ts';

/** A thread that dies of some files, and says the path of the others. */
const script = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ path }) => {
  if (path.includes('stop')) process.exit(3);
  if (path.includes('fout')) throw new TypeError('x is undefined');
  parentPort.postMessage({ kind: 'linted', path });
});
parentPort.postMessage({ word: { nl: 'let op', en: 'mind' } });
parentPort.postMessage('ready');
`;

const options = { cwd: '/school', locale: 'nl', fixes: false, isQuiet: false } as const;
const input = (path: string): LintInput => ({
  path,
  shown: path,
  read: async () => new Uint8Array(),
  isOnDisk: true,
});
let release = () => {};
/** This thread; with what is called "lang" it stays busy until it is released. */
const here: Judge = {
  hands: 1,
  file: async ({ path }) => {
    if (path === 'lang') await new Promise<void>((resolve) => (release = resolve));
    return linted({ path: `hier ${path}` });
  },
  slice: () => Promise.reject(new Error('not asked')),
  close: async () => {},
};
const words: string[] = [];
let judge: ThreadJudge | undefined;

function judgeWith(code: string): ThreadJudge {
  const url = pathToFileURL(join(folderWith({ 'thread.mjs': code }), 'thread.mjs'));
  const settings = { session: { cwd: '/school', rules: [] }, options };
  judge = new ThreadJudge(2, settings, here, ({ nl }) => words.push(nl), url);
  return judge;
}

afterEach(() => judge?.close());

test('a thread that dies takes with it only the file that it was at', async () => {
  const threads = judgeWith(script);
  const busy = threads.file(input('lang'));
  const paths = ['a', 'fout', 'b', 'stop', 'c', 'd'];
  const replies = await Promise.all(paths.map((path) => threads.file(input(path))));
  release();
  await busy;
  const said = replies.map((reply) => (isFailed(reply) ? reply.failures[0]?.message : reply.path));
  expect(said).toEqual([
    'a',
    'hwlint liep vast op dit bestand (TypeError: x is undefined). Dat is een fout in hwlint.',
    'b',
    'hwlint liep vast op dit bestand. Dat is een fout in hwlint.',
    'c',
    'd',
  ]);
  expect(words).toEqual(['let op']);
});

test('where no thread can start, this one does the work', async () => {
  const threads = judgeWith('process.exit(1);');
  const replies = await Promise.all(['a', 'b', 'c'].map((path) => threads.file(input(path))));
  expect(replies.map((reply) => !isFailed(reply) && reply.path)).toEqual(['hier a', 'hier b', 'hier c']);
});

test('what is not on disk is read here', async () => {
  const reply = await judgeWith(script).file({ ...input('stdin'), isOnDisk: false });
  expect(!isFailed(reply) && reply.path).toBe('hier stdin');
});
