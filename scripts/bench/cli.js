import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hwlint = fileURLToPath(new URL('../../packages/cli/bin/hwlint.js', import.meta.url));

/** Start-up over bare node, and one small file. */
export async function benchCli() {
  const folder = mkdtempSync(join(tmpdir(), 'hwlint-bench-'));
  try {
    const small = join(folder, 'plan.md');
    writeFileSync(small, '# Week 48\n\n## Maandag\n\n- Maak blad 3.\n- Wisk: oef. 2\n');
    const bare = median(['-e', '0']);
    console.log(`bare node: ${bare.toFixed(0)} ms`);
    console.log(`hwlint --version: ${(median([hwlint, '--version']) - bare).toFixed(0)} ms over bare node`);
    console.log(`hwlint plan.md: ${(median([hwlint, small]) - bare).toFixed(0)} ms over bare node`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(args, times = 11) {
  const all = Array.from({ length: times }, () => run(args).ms).sort((a, b) => a - b);
  return all[times >> 1];
}

/** Wall time in milliseconds. */
function run(args) {
  const started = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return { ms: Number(process.hrtime.bigint() - started) / 1e6 };
}
