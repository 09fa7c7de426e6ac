import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workload } from './workload.js';

const hwlint = fileURLToPath(new URL('../../packages/cli/bin/hwlint.js', import.meta.url));

/** Start-up over bare node, one small file, and 100,000 CSV rows in one process with its peak memory. */
export async function benchCli() {
  const folder = mkdtempSync(join(tmpdir(), 'hwlint-bench-'));
  try {
    const small = join(folder, 'plan.md');
    writeFileSync(small, '# Week 48\n\n## Maandag\n\n- Maak blad 3.\n- Wisk: oef. 2\n');
    const csv = join(folder, 'agenda.csv');
    const rows = workload(100_000).map((text, index) => `${index},"${text}"`);
    writeFileSync(csv, `id,omschrijving\n${rows.join('\n')}\n`);
    const bare = median(['-e', '0']);
    console.log(`bare node: ${bare.toFixed(0)} ms`);
    console.log(`hwlint --version: ${(median([hwlint, '--version']) - bare).toFixed(0)} ms over bare node`);
    console.log(`hwlint plan.md: ${(median([hwlint, small]) - bare).toFixed(0)} ms over bare node`);
    const large = run([hwlint, csv, '--format', 'ndjson'], true);
    console.log(
      `100,000 CSV rows: ${(large.ms / 1000).toFixed(1)} s, ${(large.ms / bare).toFixed(0)} times bare node, peak memory ${large.megabytes.toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(args, times = 11) {
  const all = Array.from({ length: times }, () => run(args, false).ms).sort((a, b) => a - b);
  return all[times >> 1];
}

/** Wall time in milliseconds, and the peak resident memory that the process itself reports at its end. */
function run(args, withMemory) {
  const memory = ['--require', fileURLToPath(new URL('./report-memory.cjs', import.meta.url))];
  const started = process.hrtime.bigint();
  const { stderr } = spawnSync(process.execPath, withMemory ? [...memory, ...args] : args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  return { ms, megabytes: Number(/peak (\d+) kB/.exec(stderr)?.[1] ?? 0) / 1000 };
}
