import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { Output, OutputClosed } from './output.ts';

test('writes in pieces of a decent size, after clearing the line', async () => {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  let cleared = 0;
  const output = new Output(stream, () => {
    cleared += 1;
  });
  for (let line = 0; line < 10; line += 1) await output.write('x\n');
  expect(written).toEqual([]);
  await output.close();
  await output.close();
  expect(written).toEqual(['x\n'.repeat(10)]);
  expect(cleared).toBe(1);
  await output.write('y'.repeat(70_000));
  expect(written).toHaveLength(2);
});

test('says that nobody reads any more, and other errors as they are', async () => {
  const failing = (code: string) =>
    new Output(
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }),
    );
  const closed = failing('EPIPE');
  await closed.write('x');
  await expect(closed.close()).rejects.toBeInstanceOf(OutputClosed);
  const full = failing('ENOSPC');
  await full.write('x');
  await expect(full.close()).rejects.toThrow('ENOSPC');
});

test('writes into a file, and makes its folder', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'hwlint-')), 'deep/er/report.txt');
  const output = await Output.toFile(path);
  await output.write('één\n');
  await output.close();
  expect(readFileSync(path, 'utf8')).toBe('één\n');
});
