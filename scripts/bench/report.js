import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workload } from './workload.js';

/**
 * npm run bench:report [entries] [one]: a report over many files, with what it costs in time and memory. Classes of 40
 * schools, one file a class and month; each school has a config of its own. With `one` all rows in one file.
 */
const entries = Number(process.argv[2] ?? 1_000_000);
const isOne = process.argv[3] === 'one';
const perFile = 500;
const bin = fileURLToPath(new URL('../../packages/cli/bin/hwlint.js', import.meta.url));
const memory = fileURLToPath(new URL('report-usage.cjs', import.meta.url));
const subjects = ['wiskunde', 'taal', 'spelling', 'wereldoriëntatie', 'frans', 'muzische vorming', 'lezen'];
const folder = mkdtempSync(join(tmpdir(), 'hwlint-bench-report-'));

try {
  const files = Math.ceil(entries / perFile);
  write(files);
  const lint = run(['lint', folder, '--format', 'ndjson', '-o', join(folder, '../hwlint-bench.ndjson')]);
  say('lint alone', lint, files * perFile);
  const report = run(['report', folder, '-o', `${join(folder, 'out')}/`]);
  say('report, in every form', report, files * perFile);
  const partial = run(['report', folder, '--partial', '-o', join(folder, 'out/counts.json')]);
  say('counts to be added up', partial, files * perFile);
  for (const name of ['report.html', 'counts.json', 'rows/entries.parquet', 'rows/findings.parquet'])
    console.log(`${name}: ${(statSync(join(folder, 'out', name)).size / 1e6).toFixed(2)} MB`);
} finally {
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '../hwlint-bench.ndjson'), { force: true });
}

function write(files) {
  for (let file = 0; file < files; file += 1) {
    const school = join(folder, `school-${file % 40}`);
    mkdirSync(school, { recursive: true });
    if (file < 40) writeFileSync(join(school, 'hwlint.yml'), `school:\n  name: School ${file}\n`);
    const number = Math.floor(file / 40) % 12;
    const grade = `L${1 + (number % 6)}`;
    const month = 1 + (Math.floor(file / 480) % 12);
    const rows = workload(perFile, file + 1).map((text, at) => {
      const day = `2026-${String(month).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
      return `${day};${subjects[at % subjects.length]};${grade}${number < 6 ? 'A' : 'B'};${grade};taak;"${text.replaceAll('"', '""')} (${Math.floor(file / 5760)})"`;
    });
    const header = 'datum;vak;klas;leerjaar;soort;omschrijving\n';
    const text = `${rows.join('\n')}\n`;
    if (isOne) appendFileSync(join(folder, 'all.csv'), file === 0 ? header + text : text);
    else writeFileSync(join(school, `${file}.csv`), header + text);
  }
}

function run(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['-r', memory, bin, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const peak = Number(/peak (\d+) kB/.exec(stderr)?.[1]) / 1024;
  return { seconds: (performance.now() - started) / 1000, peak };
}

function say(name, { seconds, peak }, count) {
  console.log(
    `${name}: ${count} entries in ${seconds.toFixed(0)} s (${Math.round(count / seconds)} a second), ${peak.toFixed(0)} MB at most`,
  );
}
