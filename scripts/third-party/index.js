/**
 * Runs hwlint over the test data that npm packages ship, one process a file, and prints what was read, what was refused
 * and why. The files are fetched into a temporary folder and are gone afterwards. Ends with code 1 when hwlint crashed,
 * hung, or went over 2 seconds or 300 MB on one of them.
 *   npm run try:third-party
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runLimited } from './run-limited.js';

/** Packages that ship files of the formats that hwlint reads, by name and version. */
const packages = [
  'csv-spectrum@2.0.0',
  'docx4js@3.3.0',
  'ical@0.8.0',
  'mammoth@1.13.0',
  'xlsx-populate@1.21.0',
  'xlsx-stream-reader@1.1.1',
];
const readable = /\.(?:md|txt|csv|tsv|ics|ical|docx|docm|xlsx|xlsm|odt|ods|html?|pdf|json|ndjson|zip)$/iu;
/** Of these endings packages have files of their own that are no test data. */
const ofPackage =
  /(?:^|\/)(?:package(?:-lock)?\.json|readme\.md|changelog\.md|history\.md|license\.(?:md|txt))$|\.(?:md|json|txt)$/iu;
const limits = { seconds: 2, megabytes: 300 };

function fetchInto(folder, name) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = spawnSync(npm, ['pack', '--silent', name, '--pack-destination', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const archive = packed.stdout?.trim().split('\n').at(-1);
  if (packed.status !== 0 || !archive) throw new Error(`npm pack ${name}: ${packed.stderr}`);
  const into = join(folder, name.replace(/[^\w.@-]/gu, '_'));
  mkdirSync(into);
  const { status, stderr } = spawnSync('tar', ['-xzf', join(folder, archive), '-C', into], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`tar ${archive}: ${stderr}`);
  return into;
}

function testFilesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && readable.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => !ofPackage.test(relative(folder, path).replaceAll('\\', '/')))
    .sort();
}

const folder = mkdtempSync(join(tmpdir(), 'hwlint-third-party-'));
const counts = { read: 0, refused: 0, crashed: 0, hung: 0 };
const most = { seconds: 0, megabytes: 0 };
try {
  process.stdout.write('| file | outcome | entries | seconds | MB |\n| --- | --- | --- | --- | --- |\n');
  for (const name of packages) {
    const into = fetchInto(folder, name);
    for (const path of testFilesIn(into)) {
      const { outcome, reason, entries, seconds, megabytes } = await runLimited(path, limits);
      counts[outcome] += 1;
      most.seconds = Math.max(most.seconds, seconds);
      most.megabytes = Math.max(most.megabytes, megabytes || 0);
      const shown = `${name}: ${relative(into, path)
        .replaceAll('\\', '/')
        .replace(/^package\//u, '')}`;
      const said = reason ? `${outcome}: ${reason.replaceAll('|', '\\|').replaceAll('\n', ' ')}` : outcome;
      process.stdout.write(
        `| ${shown} | ${said} | ${entries} | ${seconds.toFixed(1)} | ${Math.round(megabytes)} |\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { read, refused, crashed, hung } = counts;
process.stdout.write(
  `\n${read} read, ${refused} refused, ${crashed} crashed, ${hung} hung; at most ${most.seconds.toFixed(1)} s and ${Math.round(most.megabytes)} MB\n`,
);
if (crashed + hung > 0 || most.seconds > limits.seconds || most.megabytes > limits.megabytes)
  process.exitCode = 1;
