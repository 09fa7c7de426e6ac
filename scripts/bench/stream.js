import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workload } from './workload.js';

const hwlint = fileURLToPath(new URL('../../packages/cli/bin/hwlint.js', import.meta.url));
const reporter = fileURLToPath(new URL('./report-usage.cjs', import.meta.url));

/**
 * A large export in one run: what an entry costs in a small table and in a large one, what threads gain, and the most
 * memory that the process ever had, threads included. Other programs that run meanwhile spoil the seconds; the share
 * of a core that a run got says how much.
 * @param {number} entries of the large table
 */
export async function benchStream(entries = 1_000_000) {
  const folder = mkdtempSync(join(tmpdir(), 'hwlint-bench-'));
  try {
    const small = table(folder, 10_000);
    const large = table(folder, entries);
    const [few, one, two] = [run(small, 1), run(large, 1), run(large, 2)];
    const core = hasTaskset() ? run(large, 1, { onOneCore: true }) : undefined;
    const start = run(table(folder, 1), 1);
    const cost = (used, count) => ((used.cpu - start.cpu) / count) * 1e6;
    say('10,000 entries, 1 thread', few, 10_000);
    say(`${count(entries)} entries, 1 thread`, one, entries);
    say(`${count(entries)} entries, 2 threads`, two, entries);
    if (core) say(`${count(entries)} entries, 1 thread on one core`, core, entries);
    const [ofFew, ofMany] = [cost(few, 10_000), cost(one, entries)];
    console.log(
      `an entry costs ${ofFew.toFixed(0)} µs of processor time in a table of 10,000, ${ofMany.toFixed(0)} µs in the large one: ${(ofMany / ofFew).toFixed(2)} times`,
    );
    console.log(
      `2 threads are ${(one.seconds / two.seconds).toFixed(2)} times as fast as 1, for ${(two.cpu / one.cpu).toFixed(2)} times the processor time`,
    );
    if (core) console.log(`2 cores are ${(core.seconds / two.seconds).toFixed(2)} times as fast as 1`);
    console.log(`the same report from both: ${one.hash === two.hash}`);
    const half = table(folder, Math.floor(entries / 2));
    const atOnce = await twoAtOnce(half);
    console.log(
      `two programs of 1 thread at once, with half of the entries each: ${(one.seconds / atOnce).toFixed(2)} times as fast as one with all`,
    );
    manyFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A school year of plans, one file each. */
function manyFiles(folder) {
  const school = join(folder, 'school');
  const texts = workload(10_000 * 6);
  for (const amount of [1000, 10_000]) {
    for (let file = 0; file < amount; file += 1) {
      const inner = join(school, `${amount}`, `klas-${file % 25}`);
      if (file < 25) mkdirSync(inner, { recursive: true });
      const lines = texts.slice(file * 6, file * 6 + 6).map((text) => `- ${text}`);
      writeFileSync(
        join(inner, `week-${file}.md`),
        `# Weekplan ${file}\n\n## Maandag\n\n${lines.join('\n')}\n`,
      );
    }
    for (const threads of [1, 2])
      say(`${count(amount)} files, ${threads} thread(s)`, run(join(school, `${amount}`), threads), amount);
  }
  const cached = { more: ['--cache', '--cache-location', join(folder, 'cache')] };
  run(join(school, '10000'), 1, cached);
  say('10,000 files, all of them in the cache', run(join(school, '10000'), 1, cached), 10_000);
}

/** Rows of twelve classes in forty weeks, as an export sorted by class and week has them. */
function table(folder, entries) {
  const path = join(folder, `agenda-${entries}.csv`);
  const file = openSync(path, 'w');
  const classes = ['1A', '2A', '3A', '4A', '5A', '6A', '1B', '2B', '3B', '4B', '5B', '6B'];
  const subjects = ['Wiskunde', 'Nederlands', 'Frans', 'Wereldoriëntatie'];
  const ofPlan = Math.max(1, Math.ceil(entries / 480));
  let text = 'id;klas;week;vak;omschrijving\n';
  let index = 0;
  for (const words of workload(entries)) {
    const plan = Math.floor(index / ofPlan);
    text += `${index};${classes[Math.floor(plan / 40) % 12]};${1 + (plan % 40)};${subjects[index % 4]};"${words}"\n`;
    index += 1;
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
  return path;
}

/** Seconds by the clock and of processor time, most memory in megabytes, and what the report comes to. */
function run(target, threads, { more = [], onOneCore = false } = {}) {
  const report = join(tmpdir(), `hwlint-bench-${process.pid}.ndjson`);
  const args = [
    '--require',
    reporter,
    hwlint,
    target,
    '--format',
    'ndjson',
    '-o',
    report,
    '--threads',
    `${threads}`,
    ...more,
  ];
  const started = process.hrtime.bigint();
  const [program, ...rest] = [...(onOneCore ? ['taskset', '-c', '0'] : []), process.execPath, ...args];
  const { stderr } = spawnSync(program, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const [, peak = '0', cpu = '0'] = /peak (\d+) kB\nprocessor (\d+) µs/.exec(stderr) ?? [];
  const hash = hashOf(report);
  rmSync(report);
  return { seconds, megabytes: Number(peak) / 1000, cpu: Number(cpu) / 1e6, hash };
}

/** Whether a run can be kept on one core: with one thread the memory is cleared on another. */
function hasTaskset() {
  return spawnSync('taskset', ['-V']).status === 0;
}

/** Seconds until two runs are done that start together: what this machine, as busy as it is, gives to two at most. */
async function twoAtOnce(target) {
  const started = process.hrtime.bigint();
  const runs = [1, 2].map((number) => {
    const report = `${target}.${number}.ndjson`;
    const args = [hwlint, target, '--format', 'ndjson', '-o', report, '--threads', '1'];
    return new Promise((resolve) => spawn(process.execPath, args, { stdio: 'ignore' }).on('close', resolve));
  });
  await Promise.all(runs);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

function hashOf(path) {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 20);
  for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
    hash.update(piece.subarray(0, length));
  }
  closeSync(file);
  return hash.digest('hex');
}

function say(what, { seconds, megabytes, cpu }, items) {
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${Math.round(items / seconds)} a second, ${cpu.toFixed(1)} s of processor time (${(cpu / seconds).toFixed(2)} cores), at most ${megabytes.toFixed(0)} MB`,
  );
}

function count(number) {
  return number.toLocaleString('en-GB');
}
