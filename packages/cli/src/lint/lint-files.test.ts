import { ConfigError, ReadError } from '@hwlint/core';
import { expect, test } from 'vitest';
import { LocalJudge } from './judge.ts';
import { lintFiles } from './lint-files.ts';
import type { LintInput } from './lint-input.ts';
import type { FileOutcome } from './outcome.ts';
import type { Session } from './session.ts';

const input = (shown: string, read: LintInput['read'] = async () => new Uint8Array()): LintInput => ({
  path: `/school/${shown}`,
  shown,
  read,
  isOnDisk: true,
});

async function outcomesOf(inputs: readonly LintInput[], lint: Session['lint']): Promise<FileOutcome[]> {
  const errors: unknown[] = [];
  const outcomes: FileOutcome[] = [];
  const options = {
    cwd: '/school',
    locale: 'nl',
    fixes: false,
    isQuiet: false,
    onError: (e: unknown) => errors.push(e),
  } as const;
  const session = { lint } as Session;
  const judge = new LocalJudge(session, options);
  for await (const outcome of lintFiles(inputs, judge, session, options)) outcomes.push(outcome);
  return outcomes;
}

const throwing = (error: unknown) => () => Promise.reject(error);

test('a file that cannot be read is said at its place, and the next is tried', async () => {
  const position = { offset: 3, line: 2, column: 1 };
  const outcomes = await outcomesOf(
    [input('a.ics'), input('b.md', throwing(Object.assign(new Error('x'), { code: 'EACCES' })))],
    throwing(new ReadError({ nl: 'Geen einde.', en: 'No end.' }, 'a.ics', position)),
  );
  expect(outcomes).toEqual([
    { kind: 'failed', path: 'a.ics', message: 'Geen einde.', position, isForConfig: false },
    {
      kind: 'failed',
      path: 'b.md',
      message: 'Geen toestemming om dit te lezen of te schrijven.',
      position: null,
      isForConfig: false,
    },
  ]);
});

test('a fault of our own is a failure of that file alone, without a stack', async () => {
  const [outcome] = await outcomesOf([input('a.md')], throwing(new TypeError('x is undefined')));
  expect(outcome).toMatchObject({
    message: 'hwlint liep vast op dit bestand (TypeError: x is undefined). Dat is een fout in hwlint.',
  });
});

test('what is wrong with a config is said once, and every file under it is named', async () => {
  const problem = { path: '/school/hwlint.yml', messages: { nl: 'fout', en: 'wrong' } };
  const outcomes = await outcomesOf([input('a.md'), input('b.md')], throwing(new ConfigError([problem])));
  expect(outcomes).toMatchObject([
    { path: 'hwlint.yml', message: 'fout', isForConfig: false },
    { path: 'a.md', isForConfig: true },
    { path: 'b.md', isForConfig: true },
  ]);
});
