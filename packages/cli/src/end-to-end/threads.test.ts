import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { plan } from './plans.ts';
import { folderWith, runCli } from './run-cli.ts';

const texts = [
  'Zoek op internet drie weetjes over de egel.',
  'Maak oefening 3 op blad 4.',
  'WO: lees blz. 3, oef. 2.',
  'Wie geen internet heeft, krijgt het op papier.',
];

const neverRead = 'x'.repeat(500);

/** A table of more than a megabyte, most of it in a column that is never read. */
function largeTable(rows = 2600): string {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `${index};${index % 2 ? '4A' : ''};4${index % 9};Wisk;${neverRead};"${texts[index % 4]} Blad ${index % 97}."`,
  );
  return `id;klas;week;vak;leerkracht;omschrijving\n${lines.join('\n')}\n`;
}

/** What is said beside a report, without how far the run is: that depends on the clock. */
function withoutProgress(stderr: string): string {
  return stderr.replaceAll(/^hwlint: \d+\/\d+ bestanden, .*\n/gm, '');
}

test('the report is the same whatever the number of threads, from a file and from a pipe', async () => {
  const table = largeTable();
  const plans = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => {
      const tasks = `- Zoek op internet ${index} weetjes.\n`.repeat(((index * 7) % 11) ** 2);
      return [`plan-${index}.md`, `${plan}\n${tasks}`];
    }),
  );
  const cwd = folderWith({ ...plans, 'agenda.csv': table, 'kapot.ics': 'BEGIN:VCALENDAR\n' });
  const one = await runCli(['--format', 'ndjson', '--threads', '1'], { cwd });
  const three = await runCli(['--format', 'ndjson', '--threads', '3'], { cwd });
  expect(one.stdout.length).toBeGreaterThan(500_000);
  expect(three.stdout === one.stdout).toBe(true);
  expect(three.code).toBe(one.code);
  expect(withoutProgress(three.stderr)).toBe(withoutProgress(one.stderr));
  const args = ['--format', 'ndjson', '--stdin', '--stdin-filename', 'agenda.csv', '--threads', '2'];
  const piped = await runCli(args, { cwd, stdin: table });
  const alone = await runCli(['agenda.csv', '--format', 'ndjson', '--threads', '1'], { cwd });
  expect(piped.stdout === alone.stdout).toBe(true);
}, 120_000);

test.each(['thread.js', 'report-thread.js'])('%s is a thread that judges', async (name) => {
  const cwd = folderWith({ 'plan.md': plan });
  const session = { cwd, rules: [] };
  const options = { cwd, locale: 'nl', fixes: false, isQuiet: false };
  const worker = new Worker(new URL(`../../bin/${name}`, import.meta.url), {
    workerData: { session, options },
  });
  const replies: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('it stopped by itself')));
    worker.on('message', (reply) => {
      replies.push(reply);
      if (replies.length === 2) resolve();
      else worker.postMessage({ kind: 'file', path: join(cwd, 'plan.md'), shown: 'plan.md' });
    });
  });
  await worker.terminate();
  expect(replies).toEqual(['ready', expect.not.objectContaining({ failures: expect.anything() })]);
});

test('a reader that stops reading a large report is no failure', async () => {
  const cwd = folderWith({ 'agenda.csv': largeTable() });
  const bin = fileURLToPath(new URL('../../bin/hwlint.js', import.meta.url));
  const child = spawn(process.execPath, [bin, 'agenda.csv', '--format', 'ndjson'], { cwd });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, withoutProgress(stderr)]).toEqual([0, '']);
}, 60_000);

test('who stops a run finds the old report, and nothing left behind', async () => {
  const old = 'Verslag van hwlint 0.1.0\n\noud';
  const cwd = folderWith({ 'agenda.csv': largeTable(20_000), 'verslag.txt': old });
  const temporary = mkdtempSync(join(tmpdir(), 'hwlint-test-'));
  const bin = fileURLToPath(new URL('../../bin/hwlint.js', import.meta.url));
  const env = { PATH: process.env.PATH, TMPDIR: temporary };
  const child = spawn(process.execPath, [bin, 'agenda.csv', '-o', 'verslag.txt'], { cwd, env });
  await new Promise<void>((resolve) => {
    const waiting = setInterval(() => {
      if (!readdirSync(cwd).some((name) => name.endsWith('.tmp'))) return;
      clearInterval(waiting);
      resolve();
    }, 20);
  });
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(readFileSync(join(cwd, 'verslag.txt'), 'utf8')).toBe(old);
  expect(readdirSync(cwd).sort()).toEqual(['agenda.csv', 'verslag.txt']);
  expect(readdirSync(temporary)).toEqual([]);
}, 60_000);

test('the cache changes no output, and what is damaged in it counts for nothing', async () => {
  const cwd = folderWith({ 'a.md': plan, 'b.md': `${plan}\n- Zoek op internet drie weetjes.\n` });
  const bare = await runCli(['--format', 'json'], { cwd });
  const cached = () => runCli(['--format', 'json', '--cache'], { cwd });
  expect(await cached()).toEqual(bare);
  const folder = join(cwd, '.hwlintcache');
  const kept = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(kept).toHaveLength(2);
  expect(await cached()).toEqual(bare);

  const [first = ''] = kept;
  const text = readFileSync(join(folder, first), 'utf8');
  writeFileSync(join(folder, first), text.replace('internet', 'intranet'));
  const again = await cached();
  expect(again.stdout).toBe(bare.stdout);
  expect(again.stderr).toBe('hwlint: Een deel van de cache is beschadigd. Dat deel wordt opnieuw gemaakt.\n');
  expect(await cached()).toEqual(bare);

  writeFileSync(join(cwd, 'hwlint.yml'), 'rules: {no-required-internet: off}');
  const other = await cached();
  expect(other.stdout).not.toBe(bare.stdout);
  expect(other).toEqual(await runCli(['--format', 'json'], { cwd }));
});

test('a cache that cannot be kept is said, and no more', async () => {
  const cwd = folderWith({ 'a.md': plan, bestand: 'geen map' });
  const bare = await runCli(['a.md'], { cwd });
  const cached = await runCli(['a.md', '--cache', '--cache-location', 'bestand/cache'], { cwd });
  expect(cached.stdout).toBe(bare.stdout);
  expect(cached.code).toBe(bare.code);
  expect(cached.stderr).toMatch(/^hwlint: De cache wordt niet gebruikt\. .+\n$/);
  expect(existsSync(join(cwd, '.hwlintcache'))).toBe(false);
});
